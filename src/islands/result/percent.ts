/**
 * A share from 0 to 1 as a whole percentage, limited to 5 to 95: with so few statements and
 * provisional norms, nothing is surer.
 */
export function percent(share: number): number {
  return Math.min(95, Math.max(5, Math.round(share * 100)))
}
