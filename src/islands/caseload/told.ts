/**
 * A message as it is put into a live region. The same words twice would be no change, and nobody would hear them, so every
 * other time a space that can't be seen stands behind them.
 */
export function told(text: string, times: number): string {
  return text !== '' && times % 2 === 1 ? `${text}\u00A0` : text
}
