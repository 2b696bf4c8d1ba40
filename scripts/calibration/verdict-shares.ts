import { type Placing, PLACINGS } from '#domain/placing'
import type { Verdict } from '#domain/verdict'

/** The share of people, 0 to 1, with each verdict: in the order of `PLACINGS`, then `unclear`. */
export type VerdictShares = Readonly<Record<Placing | 'unclear', number>>

/** Counts the verdicts of a sample. All shares are NaN for an empty list. */
export function verdictShares(verdicts: readonly Verdict[]): VerdictShares {
  const names = verdicts.map((verdict) => (verdict.kind === 'placed' ? verdict.placing : 'unclear'))
  const shares = [...PLACINGS, 'unclear' as const].map((name) => [
    name,
    names.filter((counted) => counted === name).length / names.length
  ])
  return Object.fromEntries(shares) as VerdictShares
}
