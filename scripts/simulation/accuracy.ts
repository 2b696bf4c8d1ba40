import { signedWeight } from '#domain/front-index'
import type { Model, Side } from '#domain/model'
import type { Verdict } from '#domain/verdict'
import { meanOf } from '../calibration/statistics.ts'
import { type VerdictShares, verdictShares } from '../calibration/verdict-shares.ts'
import type { Person } from './people.ts'
import type { Sitting } from './sitting.ts'

/** One simulated person: how they are, and what they are told on two occasions. */
export type Case = { readonly person: Person; readonly sitting: Sitting; readonly retest: Sitting }

/** How well the verdicts fit the people. All but the numbers of statements are shares, 0 to 1. */
export type Accuracy = {
  /** Of people with a verdict: it is on the side on which they really are. */
  readonly sideRight: number
  /** The same, of people with a confident verdict (front or back office, not leaning). */
  readonly sideRightWhenConfident: number
  /** Of all people: the verdict is confident. */
  readonly confident: number
  /** Of people with a verdict both times: it is on the same side. */
  readonly sameSideOnRetest: number
  /** Of people with a confident verdict, and a verdict on the retest: that one is confident of the other side. */
  readonly oppositeOnRetest: number
  /** Of the same people: that one is on the other side, confident or not. */
  readonly otherSideOnRetest: number
  readonly afterTieBreakers: {
    readonly sideRight: number
    readonly sideRightWhenConfident: number
    readonly confident: number
    /** Statements, on average over all people. */
    readonly askedPerPerson: number
    /** Statements, on average over the people whose first verdict was open. */
    readonly askedPerOpenVerdict: number
  }
  /** Of all people, without tie-breakers. */
  readonly verdicts: VerdictShares
}

/** Compares what simulated people are told with how they are. */
export function accuracyOf(model: Model, cases: readonly Case[]): Accuracy {
  const firsts = cases.map(({ person, sitting }) => judged(model, person, sitting.first))
  const lasts = cases.map(({ person, sitting }) => judged(model, person, sitting.last))
  const retests = cases.map(({ person, retest }) => judged(model, person, retest.first))
  const pairs = firsts
    .map((first, place) => ({ first, retest: retests[place] }))
    .filter(({ first, retest }) => first.told !== undefined && retest?.told !== undefined)
  const confidentPairs = pairs.filter(({ first }) => first.confident)
  const tieBreakers = cases.map(({ sitting }) => sitting.tieBreakers)

  return {
    ...rightness(firsts),
    sameSideOnRetest: share(pairs, ({ first, retest }) => first.told === retest?.told),
    oppositeOnRetest: share(
      confidentPairs,
      ({ first, retest }) => first.told !== retest?.told && retest?.confident === true
    ),
    otherSideOnRetest: share(confidentPairs, ({ first, retest }) => first.told !== retest?.told),
    afterTieBreakers: {
      ...rightness(lasts),
      askedPerPerson: meanOf(tieBreakers),
      askedPerOpenVerdict: meanOf(tieBreakers.filter((asked) => asked > 0))
    },
    verdicts: verdictShares(cases.map(({ sitting }) => sitting.first))
  }
}

type Judged = {
  readonly really: Side
  readonly told: Side | undefined
  readonly confident: boolean
}

/** A verdict's side beside the person's own: the sign of the index of their true traits. */
function judged(model: Model, person: Person, verdict: Verdict): Judged {
  const index = model.traits.reduce(
    (sum, trait) => sum + signedWeight(trait) * (person.get(trait.id) ?? 0),
    0
  )
  const really = index >= 0 ? 'front' : 'back'
  if (verdict.kind === 'unclear') return { really, told: undefined, confident: false }
  return { really, told: verdict.index.value >= 0 ? 'front' : 'back', confident: !verdict.open }
}

function rightness(all: readonly Judged[]) {
  const right = ({ really, told }: Judged) => told === really
  const confident = all.filter((one) => one.confident)
  return {
    sideRight: share(
      all.filter(({ told }) => told !== undefined),
      right
    ),
    sideRightWhenConfident: share(confident, right),
    confident: confident.length / all.length
  }
}

function share<Case>(cases: readonly Case[], holds: (one: Case) => boolean): number {
  return cases.filter(holds).length / cases.length
}
