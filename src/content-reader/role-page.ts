/**
 * The sections of every role page, in the order in which they are written and shown. `suits` says
 * what people like about the job, and `wears` what wears them out.
 */
export const ROLE_SECTIONS = ['day', 'customer', 'side', 'suits', 'wears', 'entry'] as const

export type RoleSection = (typeof ROLE_SECTIONS)[number]

/** Sectors in which the same role may have more or less contact with customers. */
export const SECTORS = ['bank', 'hotel', 'clinic', 'company'] as const

export type Sector = (typeof SECTORS)[number]

/** A role's page in one language. */
export type RolePage = {
  readonly id: string
  /** The name of the job as adverts in this language write it. */
  readonly name: string
  /** One sentence that says what somebody in this role does for others. */
  readonly lead: string
  /** By section: HTML. */
  readonly sections: { readonly [section in RoleSection]: string }
  /** What differs from sector to sector, as HTML. */
  readonly sectors: readonly { readonly sector: Sector; readonly html: string }[]
}
