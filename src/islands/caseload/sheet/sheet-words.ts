import type { Level } from '#domain/score'
import type { Placing } from '#domain/placing'
import type { UnclearReason } from '#domain/verdict'
import type { Rooms } from '../../seat.ts'

type Texts<Key extends string> = { readonly [key in Key]: string }
type Poles = Texts<'high' | 'low'>
type ByTrait<Value> = Readonly<Record<string, Value>>

/** What the sheet for a talk says, in one language. Places in braces are filled in. */
export type SheetText = Texts<
  | 'title'
  | 'code'
  | 'sure'
  | 'open'
  | 'confident'
  | 'plan'
  | 'planOne'
  | 'poles'
  | 'answers'
  | 'counts'
  | 'statement'
  | 'answer'
  | 'score'
  | 'absent'
  | 'key'
  | 'points'
  | 'questions'
  | 'notMe'
  | 'notes'
  | 'honest'
> & {
  readonly levels: Texts<Level>
  readonly marks: Texts<'skipped' | 'extreme' | 'contradicting' | 'reversed'>
}

/** What the talking points say. */
export type PointsText = Texts<
  | 'not-me'
  | 'against'
  | 'both-ways'
  | 'contradiction'
  | 'depends'
  | 'skipped'
  | 'extreme'
  | 'nothing-stands-out'
> & {
  readonly verdict: Texts<Placing>
  readonly unclear: Texts<UnclearReason>
  readonly standsOut: ByTrait<Poles>
  readonly general: readonly string[]
}

/** Everything that the sheet is made of in one language: fetched late, because a sheet may be printed in another one as well. */
export type SheetWords = {
  readonly language: string
  /** What somebody without a nickname is called: `{id}`. */
  readonly nameless: string
  readonly sheet: SheetText
  readonly points: PointsText
  readonly questions: {
    readonly traits: ByTrait<Poles>
    readonly general: readonly string[]
  }
  readonly placings: { readonly [placing in Placing]: Texts<'name' | 'sentence'> }
  readonly unclear: { readonly [reason in UnclearReason]: Texts<'sentence'> }
  readonly traits: ByTrait<Poles & { readonly name: string }>
  /** By slot, tie-breakers included. */
  readonly statements: readonly string[]
  /** The five answers, from 1 to 5. */
  readonly scale: readonly string[]
  /** Names of the roles by id. */
  readonly roles: ByTrait<string>
  readonly rooms: Rooms
  readonly sides: Texts<'front' | 'back'>
}
