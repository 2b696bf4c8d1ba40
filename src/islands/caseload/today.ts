/** The day of a moment as `2026-11-30`, by the clock and the time zone of the device. */
export function dayAt(moment: Date): string {
  const two = (figure: number): string => `${figure}`.padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
