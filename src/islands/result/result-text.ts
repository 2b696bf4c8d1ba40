import type { Model } from '#domain/model'
import type { NearRole } from '#domain/near-roles'
import type { Placing } from '#domain/placing'
import type { Preparation } from '#domain/preparation'
import type { Customers } from '#domain/roles'
import type { Level } from '#domain/score'
import type { UnclearReason } from '#domain/verdict'
import type { ModelRows } from '../model-rows.ts'
import type { NamedRole, RoleColumns } from '../role-columns.ts'

type Texts<Key extends string> = { readonly [key in Key]: string }

/** What the result page says, in the visitor's language. Places in braces are filled in. */
export type ResultText = Texts<'eyebrow' | 'seatCaption' | 'shareTitle' | 'unclearTitle'> & {
  /** The floor plan in words: `{at}`, `{from}` and `{to}` are rooms. */
  readonly seat: string
  /** A late part could not be fetched. */
  readonly failed: string
  readonly again: string
  /** `sentence` has `{front}` and `{back}`, out of 100. */
  readonly sure: Texts<'heading' | 'sentence' | 'confident' | 'open' | 'model' | 'method'>
  /** `lead` has `{count}`. */
  readonly more: Texts<'heading' | 'lead' | 'start'>
  readonly pulls: Texts<'heading' | 'leads' | 'level' | 'none' | 'front' | 'back' | 'answers'>
  /** `higher` has `{steps}`, `{pole}`, `{placing}`; `one` the last two. */
  readonly change: Texts<'heading' | 'lead' | 'higher' | 'one' | 'none' | 'inBetween'>
  /** `score` has `{score}`, `{from}`, `{to}`, `{level}`; `absent` has `{answered}`. */
  readonly bars: Texts<'heading' | 'legend' | 'score' | 'absent' | Level | 'front' | 'back'>
  /** `count` has `{count}`, `alike` has `{first}`, `alikeTwo` `{second}` as well, `unlike` `{pole}`: ends of traits. */
  readonly roles: Texts<
    | 'heading'
    | 'lead'
    | 'preparation'
    | 'any'
    | Preparation
    | NearRole['band']
    | Customers
    | 'alike'
    | 'alikeTwo'
    | 'near'
    | 'unlike'
    | 'count'
    | 'none'
    | 'notMe'
    | 'notMine'
  >
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

/** What the form for a code says. */
export type CodeText = Texts<
  'heading' | 'lead' | 'label' | 'show' | 'missing' | 'malformed' | 'mistyped' | 'newer' | 'toQuiz'
> & {
  /** `{group}` counts from 1, `{symbols}` is what stands there. */
  readonly mistypedGroup: string
}

/** What is said where there is no verdict: the form for a code, and why the answers give none. */
export type NoVerdictText = {
  readonly code: CodeText
  readonly unclear: { readonly [reason in UnclearReason]: Texts<'sentence' | 'advice'> }
  /** The floor plan in words, without a place. */
  readonly noSeat: string
}

/** What is excluded, and the two results. `takeBack` has `{name}`. */
export type ExcludedText = Texts<
  'lead' | 'aside' | 'takeBack' | 'original' | 'without' | 'onlyHere' | 'tooFew'
>

/** What was answered, and what more can be: the words of the late part. */
export type AnswersText = {
  /** By slot, tie-breakers included. */
  readonly statements: readonly string[]
  /** The five answers, from 1 to 5. */
  readonly scale: readonly string[]
  /** `progress` has `{left}`, `now` has `{placing}`, `{front}` and `{back}`. */
} & TieBreakerText

type TieBreakerText = Texts<'progress' | 'stop' | 'skip' | 'now' | 'settled' | 'used'>

type Said = {
  readonly statements: Readonly<Record<string, string>>
  readonly scale: readonly string[]
}

/** The words of the late part for the answers, from what the language says. */
export function answersText(
  { questions, tieBreakers }: Model,
  { statements: said, scale }: Said,
  { progress, stop, skip, now, settled, used }: TieBreakerText
): AnswersText {
  const statements: string[] = []
  for (const { id, slot } of [...questions, ...tieBreakers]) statements[slot] = said[id] ?? id
  return { statements, scale, progress, stop, skip, now, settled, used }
}

/** What the ids of the model say. */
export type ResultWords = {
  readonly traits: Readonly<
    Record<string, Poles & { readonly name: string; readonly pull: Poles; readonly ask: Poles }>
  >
  readonly askAnyway: readonly string[]
  readonly placings: { readonly [placing in Placing]: Texts<'name' | 'sentence' | 'meaning'> }
}

/** Everything a result is made of, as the page hands it over. */
export type ResultProps = {
  readonly text: ResultText
  readonly words: ResultWords
  readonly model: ModelRows
  readonly roles: RoleColumns
  /** Names of the families, in the order of the library. */
  readonly families: readonly string[]
  /** What the rooms of the floor plan are called. */
  readonly rooms: Texts<'counter' | 'shared' | 'quiet'>
  /** `shared` has `{placing}`, `role` has `{role}`. */
  readonly paths: Texts<'quiz' | 'method' | 'shared' | 'role'>
}

/** The same as the components and the domain know it: families are called by their names here. */
export type ResultContent = Omit<ResultProps, 'model' | 'roles' | 'families'> & {
  readonly model: Model
  readonly roles: readonly NamedRole[]
}
