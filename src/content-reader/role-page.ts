/** What every role page tells, in this order. */
export const ROLE_SECTIONS = ['day', 'customer', 'seat', 'suits', 'wears', 'entry'] as const

export type RoleSection = (typeof ROLE_SECTIONS)[number]

/** Where the same role may be closer to or further from customers. */
export const SECTORS = ['bank', 'hotel', 'clinic', 'company'] as const

export type Sector = (typeof SECTORS)[number]

/** A role's page in one language. */
export type RolePage = {
  readonly id: string
  /** As job adverts in this language write it. */
  readonly name: string
  /** One sentence: what this person is for others. */
  readonly lead: string
  /** HTML. */
  readonly sections: { readonly [section in RoleSection]: string }
  /** What differs from sector to sector, as HTML. */
  readonly sectors: readonly { readonly sector: Sector; readonly html: string }[]
}
