import type { Country } from '#i18n/countries'

/**
 * The sections of every role page, in the order in which they are written and shown. `whom` is about
 * whom one works with, `suits` what people like about the job, `asks` what it asks of them, and `try`
 * about part-time work in which one can try it.
 */
export const ROLE_SECTIONS = ['work', 'whom', 'side', 'suits', 'asks', 'try', 'check'] as const

export type RoleSection = (typeof ROLE_SECTIONS)[number]

/** Sectors in which the same role may have more or less contact with customers. */
export const SECTORS = ['bank', 'hotel', 'clinic', 'company'] as const

export type Sector = (typeof SECTORS)[number]

/** A role's page in one language. */
export type RolePage = {
  readonly id: string
  /** The name of the job as adverts in this language write it. */
  readonly name: string
  /** Other names by which people look for the job. */
  readonly aliases: readonly string[]
  /** One sentence that says what a day in this job is. */
  readonly lead: string
  /** By section: HTML. */
  readonly sections: { readonly [section in RoleSection]: string }
  /** How one gets in, by country, as HTML. */
  readonly start: readonly { readonly country: Country; readonly html: string }[]
  /** Signs of a misleading advert, as HTML; undefined for a trade that is not known for them. */
  readonly scams: string | undefined
  /** What the mix of the day is, in one sentence. */
  readonly overall: string
  /**
   * For each trait end at which the role stands out, such as `people high`: what that is in this job,
   * in one sentence. No other role has the same sentence.
   */
  readonly ends: Readonly<Record<string, string>>
  /** What differs from sector to sector, as HTML. */
  readonly sectors: readonly { readonly sector: Sector; readonly html: string }[]
}
