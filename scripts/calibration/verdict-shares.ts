import { type Placing, PLACINGS } from '#domain/placing'
import type { Verdict } from '#domain/verdict'

/** Share of people, 0 to 1, with each verdict, from the street to the quiet rooms, then unclear. */
export type VerdictShares = Readonly<Record<Placing | 'unclear', number>>

/** How often each verdict was given. */
export function verdictShares(verdicts: readonly Verdict[]): VerdictShares {
  const names = verdicts.map((verdict) => (verdict.kind === 'placed' ? verdict.placing : 'unclear'))
  const shares = [...PLACINGS, 'unclear' as const].map((name) => [
    name,
    names.filter((given) => given === name).length / names.length
  ])
  return Object.fromEntries(shares) as VerdictShares
}
