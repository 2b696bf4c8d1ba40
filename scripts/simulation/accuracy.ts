import { signedWeight } from '#domain/front-index'
import type { Model, Side } from '#domain/model'
import type { Verdict } from '#domain/verdict'
import { meanOf } from '../calibration/statistics.ts'
import { type VerdictShares, verdictShares } from '../calibration/verdict-shares.ts'
import type { Person } from './people.ts'
import type { Sitting } from './sitting.ts'

/** A simulated person with their true traits, and their two sittings. */
export type Case = { readonly person: Person; readonly sitting: Sitting; readonly retest: Sitting }

/**
 * How often verdicts agree with the true traits of simulated people. All figures are shares, 0 to
 * 1, except the numbers of statements. A verdict is confident if it is not open: front or back
 * office, not leaning.
 */
export type Accuracy = {
  /** Among people with a verdict: the share whose verdict is on their true side. */
  readonly sideRight: number
  /** Among people with a confident verdict: the share whose verdict is on their true side. */
  readonly sideRightWhenConfident: number
  /** Among all people: the share with a confident verdict. */
  readonly confident: number
  /**
   * Among people with a verdict in both sittings: the share with both verdicts on the same side.
   */
  readonly sameSideOnRetest: number
  /**
   * Among people with a confident verdict, and any verdict on the retest: the share whose retest
   * gives a confident verdict on the other side.
   */
  readonly oppositeOnRetest: number
  /** Among the same people: the share whose retest gives any verdict on the other side. */
  readonly otherSideOnRetest: number
  /** The same figures after the tie-breakers. */
  readonly afterTieBreakers: {
    readonly sideRight: number
    readonly sideRightWhenConfident: number
    readonly confident: number
    /** The mean number of tie-breakers over all people. */
    readonly askedPerPerson: number
    /** The mean number of tie-breakers over the people whose first verdict was open. */
    readonly askedPerOpenVerdict: number
  }
  /** The shares of verdicts among all people, without tie-breakers. */
  readonly verdicts: VerdictShares
}

/** Compares the verdicts of simulated people with their true traits. */
export function accuracyOf(model: Model, cases: readonly Case[]): Accuracy {
  const firsts = cases.map(({ person, sitting }) => compare(model, person, sitting.first))
  const lasts = cases.map(({ person, sitting }) => compare(model, person, sitting.last))
  const retests = cases.map(({ person, retest }) => compare(model, person, retest.first))
  const pairs = firsts
    .map((first, index) => ({ first, retest: retests[index] }))
    .filter(
      ({ first, retest }) => first.verdictSide !== undefined && retest?.verdictSide !== undefined
    )
  const confidentPairs = pairs.filter(({ first }) => first.confident)
  const tieBreakers = cases.map(({ sitting }) => sitting.tieBreakers)

  return {
    ...rightness(firsts),
    sameSideOnRetest: share(
      pairs,
      ({ first, retest }) => first.verdictSide === retest?.verdictSide
    ),
    oppositeOnRetest: share(
      confidentPairs,
      ({ first, retest }) => first.verdictSide !== retest?.verdictSide && retest?.confident === true
    ),
    otherSideOnRetest: share(
      confidentPairs,
      ({ first, retest }) => first.verdictSide !== retest?.verdictSide
    ),
    afterTieBreakers: {
      ...rightness(lasts),
      askedPerPerson: meanOf(tieBreakers),
      askedPerOpenVerdict: meanOf(tieBreakers.filter((asked) => asked > 0))
    },
    verdicts: verdictShares(cases.map(({ sitting }) => sitting.first))
  }
}

type Comparison = {
  readonly trueSide: Side
  /** Undefined for an unclear verdict. */
  readonly verdictSide: Side | undefined
  readonly confident: boolean
}

/** The true side of a person, which is the sign of the index of their true traits. */
export function trueSideOf(model: Model, person: Person): Side {
  const index = model.traits.reduce(
    (sum, trait) => sum + signedWeight(trait) * (person.get(trait.id) ?? 0),
    0
  )
  return index >= 0 ? 'front' : 'back'
}

/** The side of a verdict, and the person's true side. */
function compare(model: Model, person: Person, verdict: Verdict): Comparison {
  const trueSide = trueSideOf(model, person)
  if (verdict.kind === 'unclear') return { trueSide, verdictSide: undefined, confident: false }
  const verdictSide = verdict.index.value >= 0 ? 'front' : 'back'
  return { trueSide, verdictSide, confident: !verdict.open }
}

function rightness(all: readonly Comparison[]) {
  const right = ({ trueSide, verdictSide }: Comparison) => verdictSide === trueSide
  const confident = all.filter((comparison) => comparison.confident)
  return {
    sideRight: share(
      all.filter(({ verdictSide }) => verdictSide !== undefined),
      right
    ),
    sideRightWhenConfident: share(confident, right),
    confident: confident.length / all.length
  }
}

/** The share of items for which a condition holds, 0 to 1; NaN for an empty list. */
function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / items.length
}
