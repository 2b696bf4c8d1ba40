import type { Model } from '#domain/model'
import type { Placing } from '#domain/placing'
import type { Role, RoleBand } from '#domain/roles'
import type { Level } from '#domain/score'
import type { UnclearReason } from '#domain/verdict'

type Texts<Key extends string> = { readonly [key in Key]: string }

/** What the result page says, in the visitor's language. Places in braces are filled in. */
export type ResultText = Texts<
  'eyebrow' | 'seatCaption' | 'noSeat' | 'shareTitle' | 'unclearTitle' | 'onward'
> & {
  /** The floor plan in words: `{at}`, `{from}` and `{to}` are rooms. */
  readonly seat: string
  readonly code: Texts<
    | 'heading'
    | 'lead'
    | 'label'
    | 'show'
    | 'missing'
    | 'malformed'
    | 'mistyped'
    | 'newer'
    | 'toQuiz'
  > & {
    /** `{group}` counts from 1, `{symbols}` is what stands there. */
    readonly mistypedGroup: string
  }
  /** `sentence` has `{front}` and `{back}`, out of 100. */
  readonly sure: Texts<'heading' | 'sentence' | 'confident' | 'open' | 'model' | 'method'>
  /** `lead` has `{count}`, `progress` has `{left}`, `now` has `{placing}`, `{front}` and `{back}`. */
  readonly more: Texts<
    'heading' | 'lead' | 'start' | 'progress' | 'now' | 'stop' | 'settled' | 'used' | 'skip'
  >
  readonly pulls: Texts<'heading' | 'leads' | 'level' | 'none' | 'front' | 'back' | 'answers'>
  /** `higher` has `{steps}`, `{pole}`, `{placing}`; `one` the last two. */
  readonly change: Texts<'heading' | 'lead' | 'higher' | 'one' | 'none' | 'inBetween'>
  /** `score` has `{score}`, `{from}`, `{to}`, `{level}`; `absent` has `{answered}`. */
  readonly bars: Texts<'heading' | 'legend' | 'score' | 'absent' | Level | 'front' | 'back'>
  readonly roles: Texts<'heading' | 'lead' | RoleBand | 'inside' | 'both' | 'none'>
  readonly ask: Texts<'heading' | 'lead' | 'anyway'>
  /** `copyFailed` has `{link}`. */
  readonly share: Texts<
    | 'heading'
    | 'warning'
    | 'copy'
    | 'copied'
    | 'copyFailed'
    | 'send'
    | 'qr'
    | 'qrLabel'
    | 'qrFailed'
    | 'print'
    | 'code'
    | 'public'
    | 'publicLead'
  >
  readonly device: Texts<
    'heading' | 'kept' | 'change' | 'startOver' | 'forget' | 'forgotten' | 'undo'
  >
}

type Poles = { readonly high: string; readonly low: string }

/** What the ids of the model say. */
export type ResultWords = {
  readonly statements: Readonly<Record<string, string>>
  readonly scale: readonly string[]
  readonly traits: Readonly<
    Record<string, Poles & { readonly name: string; readonly pull: Poles; readonly ask: Poles }>
  >
  readonly askAnyway: readonly string[]
  readonly placings: { readonly [placing in Placing]: Texts<'name' | 'sentence' | 'meaning'> }
  readonly unclear: { readonly [reason in UnclearReason]: Texts<'sentence' | 'advice'> }
  readonly families: Readonly<Record<string, string>>
  readonly roles: Readonly<Record<string, string>>
}

/** Whom a role serves, where it is not simply people from outside. */
export type Customers = 'outside' | 'inside' | 'both'

/** A role in few bytes: its figures follow in the order of the model's traits. */
export type RoleRow = readonly [
  id: string,
  family: string,
  customers: Customers,
  contact: number,
  ...figures: number[]
]

/** A role as the result shows it. */
export type ShownRole = Role & { readonly customers: Customers }

/** Everything a result is made of, as the page hands it over. */
export type ResultProps = {
  readonly text: ResultText
  readonly words: ResultWords
  readonly model: Model
  readonly roles: readonly RoleRow[]
  /** What the rooms of the floor plan are called. */
  readonly rooms: Texts<'counter' | 'shared' | 'quiet'>
  /** The pages of the two sides, to read on. */
  readonly sides: readonly { readonly title: string; readonly path: string }[]
  readonly paths: Texts<'quiz' | 'method' | 'shared'>
}

/** What the view is made of: the page's words and numbers, with the roles unpacked. */
export type ViewProps = Omit<ResultProps, 'roles'> & { readonly roles: readonly ShownRole[] }
