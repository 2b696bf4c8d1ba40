import type { Role } from '#domain/roles'

/** A role of the domain with what only the pages need. */
export type LibraryRole = Role & {
  /** O*NET-SOC code. */
  readonly soc: string
  /** What O*NET calls the occupation, in English. */
  readonly title: string
  /** Part of the figures is estimated. */
  readonly estimated: boolean
  /** By trait id: percentile 0–100 within the 274 office occupations. */
  readonly percentiles: Readonly<Record<string, number>>
  /** Ids of roles to look at next, with more (front) and with less (back) contact with people from outside. */
  readonly nearby: { readonly front: readonly string[]; readonly back: readonly string[] }
}
