/** A share from 0 to 1 as a whole percentage, limited to 1 to 99: a verdict is never certain. */
export function percent(share: number): number {
  return Math.min(99, Math.max(1, Math.round(share * 100)))
}
