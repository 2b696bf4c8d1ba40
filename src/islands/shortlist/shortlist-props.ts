import type { UiText, Words } from '#content-reader/text-types'
import type { Country } from '#i18n/countries'
import type { ModelRows } from '../model-rows.ts'
import type { RoleColumns } from '../role-columns.ts'

/** The data that the page of the shortlist gives to its island. */
export type ShortlistProps = {
  readonly text: UiText['shortlist']['island']
  readonly likeness: UiText['role']['bars']['likeness']
  readonly contacts: UiText['roles']['filter']['contacts']
  readonly countries: UiText['result']['island']['roles']['countries']
  readonly preparations: UiText['result']['island']['roles']['preparations']
  readonly traits: Readonly<Record<string, Omit<Words['traits'][string], 'ask'>>>
  readonly model: ModelRows
  readonly roles: RoleColumns
  readonly families: readonly string[]
  /** `role` has the placeholder `{role}`. */
  readonly paths: {
    readonly quiz: string
    readonly result: string
    readonly role: string
    readonly roles: string
  }
}

/** What the comparison says about a role, besides what its card says. */
export type ComparedWords = {
  /** What people like about the job, and what it asks of them: one line each. */
  readonly suits: readonly string[]
  readonly asks: readonly string[]
  /** In words, by country; none for a country without figures. */
  readonly pay: Readonly<Partial<Record<Country, string>>>
}

/** The lazy part with the words of all roles. */
export type ComparedPart = { readonly roles: Readonly<Record<string, ComparedWords>> }
