import type { KnownPatterns, LanguagePatterns } from '#domain/advert/patterns'
import type { NamesOfRole } from '#domain/advert/role-in-title'
import type { RoleSide } from '#domain/roles'
import type { ModelRows } from '../model-rows.ts'
import type { DetailsText } from './advert-props.ts'

/** A role of the library for the link from an advert. */
export type AdvertRole = NamesOfRole & { readonly name: string; readonly side: RoleSide }

/** What the lazy part with the details of an answer brings. */
export type DetailsProps = {
  readonly text: DetailsText
  /** The patterns of all languages that the page does not have. */
  readonly addedPatterns: AddedPatterns
  /** Id of the trait that the side of an advert tells about. */
  readonly peopleTrait: string
  readonly quiz: string
  /** The address of the part of the method page about adverts. */
  readonly method: string
  readonly model: ModelRows
  /** By trait id: the names of its ends, and the first question for an employer at each end. */
  readonly traits: Readonly<
    Record<
      string,
      {
        readonly high: string
        readonly low: string
        readonly ask: { readonly high: string; readonly low: string }
      }
    >
  >
  readonly roles: readonly AdvertRole[]
  /** `role` has the placeholder `{role}`. */
  readonly rolePath: string
}

/** Patterns that the page itself does not have. */
export type AddedPatterns = Pick<LanguagePatterns, 'traits' | 'warnings' | 'cautions'> & {
  /** Those of the other languages. */
  readonly others: KnownPatterns
}
