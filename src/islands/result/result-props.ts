import type { Steps, UiText, Words } from '#content-reader/text-types'
import type { Model } from '#domain/model'
import type { Country } from '#i18n/countries'
import type { ModelRows } from '../model-rows.ts'
import type { NamedRole, RoleColumns } from '../role-columns.ts'
import type { Rooms } from '../rooms.ts'

type Text = UiText['result']['island']

/** The texts of the result page that only lazy parts show. */
type LazyText =
  | ('code' | 'noPosition' | 'excluded' | 'more' | 'onward' | 'card' | 'week')
  | ('sure' | 'pulls' | 'change' | 'bars' | 'ask' | 'share' | 'shareTitle')

/** The texts of the result page in the visitor's language, without those that lazy parts bring. */
export type ResultText = Omit<Text, LazyText> & { readonly shareHeading: string }

/** The texts of the lazy part for pages without a verdict. */
export type NoVerdictText = Pick<Text, 'code' | 'noPosition'> &
  Pick<Words, 'unclear'> & { readonly problems: UiText['codeProblems'] }

/** The texts of the lazy part for "not me". */
export type ExcludedText = Text['excluded']

/** The texts of the lazy part for answers and tie-breakers. */
export type AnswersText = Text['more'] &
  Pick<Words, 'scale'> & {
    /** By slot, tie-breakers included. */
    readonly statements: readonly string[]
  }

/** The texts of the folded parts. */
export type DetailsText = Pick<Text, 'sure' | 'pulls' | 'change' | 'bars'>

export type CardText = Text['card']

/** The words of the ways to share, and the pictures of the verdicts. */
export type ShareWords = {
  readonly text: Text['share']
  readonly title: string
  /** The site's name. */
  readonly name: string
  /**
   * By placing: the verdict as a sentence of the person, and the floor plan with its rooms lit, as
   * SVG markup.
   */
  readonly pictures: Readonly<Record<string, { readonly sentence: string; readonly plan: string }>>
}

/** What the card of a role says about it, whatever the answers are. */
export type RoleWords = {
  /** One sentence: what the day is. */
  readonly lead: string
  /** One sentence: what the mix of the day is. */
  readonly overall: string
  /** One sentence for each end at which the role stands out, in the order of `roleEnds`. */
  readonly ends: readonly string[]
  /** One thing that the job asks of everybody. */
  readonly asks: string
  /** Ids of similar roles. */
  readonly nearby: readonly string[]
}

/** The words of the cards. */
export type CardsWords = {
  readonly text: CardText
  /** By role id. */
  readonly roles: Readonly<Record<string, RoleWords>>
}

/** The words of the steps for this week. */
export type WeekWords = Omit<Steps, 'families'> & {
  readonly text: Text['week']
  /** Path of the page that reads an advert. It carries no code. */
  readonly advert: string
  /** In the order of the library's families. */
  readonly families: readonly Steps['families'][string][]
  /** The message that asks for fifteen minutes, in the other language. */
  readonly inOther: { readonly lang: string; readonly asking: Steps['asking'] }
  /** The questions for an employer. */
  readonly employer: Text['ask'] & Pick<Words, 'askAnyway'>
  /** By trait id. */
  readonly ask: Readonly<Record<string, Words['traits'][string]['ask']>>
}

/**
 * The texts for the ids of the model, without `card`: the sentence on the picture of a placing, which
 * only the public pages use.
 */
export type ResultWords = Pick<Words, 'grounds'> & {
  readonly traits: Readonly<Record<string, Omit<Words['traits'][string], 'ask'>>>
  readonly placings: {
    readonly [placing in keyof Words['placings']]: Omit<Words['placings'][placing], 'card'>
  }
}

/** The data that a page gives to the result. */
export type ResultProps = {
  readonly text: ResultText
  readonly words: ResultWords
  readonly model: ModelRows
  readonly roles: RoleColumns
  /** Names of the families, in the order of the library. */
  readonly families: readonly string[]
  readonly rooms: Rooms
  /** Paths of other pages: `shared` has the placeholder `{placing}`, `role` has `{role}`. */
  readonly paths: {
    readonly quiz: string
    readonly method: string
    readonly shared: string
    readonly role: string
    readonly roles: string
    readonly shortlist: string
    readonly two: string
  }
}

/**
 * `ResultProps` unpacked for the components and the domain. `family` of a role is the family's
 * name.
 */
export type ResultContent = Omit<ResultProps, 'model' | 'roles'> & {
  readonly model: Model
  /** The roles with the preparation that they take in a country. */
  readonly rolesIn: (country: Country) => readonly NamedRole[]
}
