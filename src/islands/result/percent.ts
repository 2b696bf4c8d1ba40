/** A share as a whole percentage that never claims certainty: 1 to 99. */
export function percent(share: number): number {
  return Math.min(99, Math.max(1, Math.round(share * 100)))
}
