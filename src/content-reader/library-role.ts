import type { Role } from '#domain/roles'

/** A role of the domain, with the data that only the pages need. */
export type LibraryRole = Role & {
  /** O*NET-SOC code. */
  readonly soc: string
  /** What O*NET calls the occupation, in English. */
  readonly title: string
  /** Whether some of the figures are estimates, because O*NET has not measured all of them. */
  readonly estimated: boolean
  /** By trait id: percentile, 0–100, within the 274 office occupations of O*NET. */
  readonly percentiles: Readonly<Record<string, number>>
  /**
   * Ids of similar roles, chosen by hand: with more (`front`) and with less (`back`) contact with
   * people from outside.
   */
  readonly nearby: { readonly front: readonly string[]; readonly back: readonly string[] }
}
