import { readFileSync } from 'node:fs'
import type { Answer, Model } from '#domain/model'
import type { Verdict } from '#domain/verdict'
import { describe, expect, test } from 'vitest'
import { correlationOf, deviationOf, meanOf } from '../../scripts/calibration/statistics.ts'
import { shippedModel } from '../../scripts/shipped-model.ts'
import { accuracyOf, type Case } from '../../scripts/simulation/accuracy.ts'
import { drawAnswers } from '../../scripts/simulation/answering.ts'
import { type Chance, chanceFrom } from '../../scripts/simulation/chance.ts'
import { mixing } from '../../scripts/simulation/mixing.ts'
import { drawPeople, onOneDay, type Person } from '../../scripts/simulation/people.ts'
import { simulate } from '../../scripts/simulation/simulation.ts'
import { simulationFile } from '../../scripts/simulation/simulation-file.ts'
import { type Sitting, sit } from '../../scripts/simulation/sitting.ts'
import { everywhere } from '../domain/support/answers.ts'
import { smallModel } from '../domain/support/small-model.ts'

describe('the simulation on the shipped model', () => {
  const simulation = simulate(shippedModel().model)

  test('gives the figures in content/model/simulation.yaml (if not: npm run simulate)', () => {
    const shipped = readFileSync('content/model/simulation.yaml', 'utf8')
    expect(simulationFile(simulation)).toBe(shipped)
  })

  // The limits of "What must hold", 3.
  test('finds the right side often enough', () => {
    expect(simulation.untested.sideRight).toBeGreaterThanOrEqual(0.81)
    expect(simulation.proven.sideRight).toBeGreaterThanOrEqual(0.84)
  })

  test.each(['untested', 'proven'] as const)('can be trusted where it is confident: %s', (name) => {
    expect(simulation[name].sideRightWhenConfident).toBeGreaterThanOrEqual(0.92)
    expect(simulation[name].oppositeOnRetest).toBeLessThanOrEqual(0.06)
  })

  test('is no wonder: better statements are right more often, tie-breakers settle more', () => {
    const { untested, proven } = simulation
    expect(proven.alpha).toBeGreaterThan(untested.alpha)
    expect(proven.sideRight).toBeGreaterThan(untested.sideRight)
    expect(untested.afterTieBreakers.confident).toBeGreaterThan(untested.confident)
    expect(untested.otherSideOnRetest).toBeGreaterThan(untested.oppositeOnRetest)
  })

  test('counts everybody once', () => {
    for (const { verdicts } of [simulation.untested, simulation.proven]) {
      expect(Object.values(verdicts).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
      expect(verdicts.front + verdicts.back).toBeCloseTo(
        verdicts === simulation.untested.verdicts
          ? simulation.untested.confident
          : simulation.proven.confident,
        12
      )
    }
  })
})

describe('random draws', () => {
  test('are the same for the same seed', () => {
    const [one, same, other] = [chanceFrom(7), chanceFrom(7), chanceFrom(8)]
    const first = one.share()
    expect(same.share()).toBe(first)
    expect(other.share()).not.toBe(first)
  })

  test('are normal with mean 0 and standard deviation 1', () => {
    const chance = chanceFrom(1)
    const draws = Array.from({ length: 20_000 }, () => chance.normal())
    expect(meanOf(draws)).toBeCloseTo(0, 1) // standard error 1 / √20,000 = .007
    expect(deviationOf(draws)).toBeCloseTo(1, 1)
    expect(draws.filter((draw) => draw > 1.96).length / 20_000).toBeCloseTo(0.025, 2)
  })
})

describe('made-up people', () => {
  const chance = chanceFrom(5)

  const correlated: Model = {
    ...smallModel,
    correlations: [
      { between: ['meeting', 'hearing'], r: 0.6 },
      { between: ['order', 'meeting'], r: -0.5 }
    ]
  }

  test('are mixed so that their traits correlate', () => {
    // hearing = .6 · meeting + √(1 − .36) · its own. order = −.5 · meeting + x · hearing's own + …:
    // −.5 · .6 + x · .8 = 0, x = .375, and √(1 − .25 − .140625) = .78062 is left.
    const [meeting, hearing, order, quiet] = mixing(correlated)
    expect(meeting).toEqual([1])
    expect(hearing).toEqual([0.6, 0.8])
    expect(order?.map((weight) => weight.toFixed(5))).toEqual(['-0.50000', '0.37500', '0.78062'])
    expect(quiet).toEqual([0, 0, 0, 1])
  })

  test('have the correlations of the model', () => {
    const people = drawPeople(correlated, 20_000, chanceFrom(3))
    const of = (trait: string) => people.map((person) => person.get(trait) ?? NaN)
    expect(correlationOf(of('meeting'), of('hearing'))).toBeCloseTo(0.6, 1)
    expect(correlationOf(of('meeting'), of('order'))).toBeCloseTo(-0.5, 1)
    expect(correlationOf(of('hearing'), of('order'))).toBeCloseTo(0, 1)
    expect(deviationOf(of('freedom'))).toBeCloseTo(1, 1)
  })

  test('differ from day to day', () => {
    const days = Array.from({ length: 20_000 }, () => onOneDay(personAt(1), 0.5, chance))
    const meeting = days.map((person) => person.get('meeting') ?? NaN)
    expect(meanOf(meeting)).toBeCloseTo(1, 1)
    expect(deviationOf(meeting)).toBeCloseTo(0.5, 1)
    expect(onOneDay(personAt(1), 0, chance)).toEqual(personAt(1))
  })

  test('cannot be made of correlations that contradict each other', () => {
    const contradictory: Model = {
      ...smallModel,
      correlations: [
        { between: ['meeting', 'hearing'], r: 0.9 },
        { between: ['meeting', 'order'], r: 0.9 },
        { between: ['hearing', 'order'], r: -0.9 }
      ]
    }
    expect(() => mixing(contradictory)).toThrow(
      'The correlations of order contradict those of other traits.'
    )
  })
})

describe('their answers', () => {
  // By the norm 50 ± 25 the steps lie at (25 · (step − .5) − 50) / 25 = −1.5, −.5, .5 and 1.5.
  test('lie around the step where the person is', () => {
    // θ .5, discrimination 2: beyond the steps 1 / (1 + exp(−2 · (.5 − b))) = .982, .881, .5, .119
    expect(shareOfDraws(0.5, 2, [0.981, 0.88, 0.499, 0.118])).toEqual([2, 3, 4, 5])
    expect(shareOfDraws(0.5, 2, [0.983, 0.882, 0.501, 0.12])).toEqual([1, 2, 3, 4])
  })

  test('tell people apart more sharply with a higher discrimination', () => {
    // Beyond the third step from θ 1: 1 / (1 + exp(−1.5 · .5)) = .679, with 4: .881
    expect(shareOfDraws(1, 1.5, [0.678, 0.68])).toEqual([4, 3])
    expect(shareOfDraws(1, 4, [0.88, 0.882])).toEqual([4, 3])
  })

  test('to reversed questions are turned round', () => {
    const answers = drawAnswers(smallModel, personAt(3), 50, always(0.5))
    expect(answers[0]).toBe(5)
    expect(answers[15]).toBe(1) // meeting-4
    expect(answers).toHaveLength(21)
  })

  test('need a person with every trait', () => {
    expect(() => drawAnswers(smallModel, new Map(), 1, always(0.5))).toThrow('No trait meeting')
  })

  /** The answers to the first question, one a draw, of a person at this place in every trait. */
  function shareOfDraws(place: number, discrimination: number, draws: readonly number[]) {
    return draws.map((draw) => {
      const answers = drawAnswers(smallModel, personAt(place), discrimination, always(draw))
      return answers[0]
    })
  }
})

describe('a sitting', () => {
  test('with a clear-cut verdict asks no tie-breaker', () => {
    const all = drawAnswers(smallModel, leaningTo(3), 50, always(0.5))
    const { first, last, tieBreakers } = sit(smallModel, all)
    expect(first).toMatchObject({ kind: 'placed', placing: 'front', open: false })
    expect(last).toBe(first)
    expect(tieBreakers).toBe(0)
  })

  test('with an open verdict asks until it is settled, or all are asked', () => {
    const twosAndFours = Array.from({ length: 20 }, (_, slot): Answer => (slot % 2 === 0 ? 2 : 4))
    const { first, last, tieBreakers } = sit(smallModel, [...twosAndFours, 5])
    expect(first).toMatchObject({ kind: 'placed', open: true })
    expect(tieBreakers).toBe(1)
    expect(last).not.toEqual(first)
  })

  test('without a verdict asks nothing more', () => {
    const { first, tieBreakers } = sit(smallModel, [...everywhere(smallModel, 3), 5])
    expect(first).toEqual({ kind: 'unclear', reason: 'long-run' })
    expect(tieBreakers).toBe(0)
  })
})

describe('accuracy, by hand', () => {
  const front = leaningTo(1)
  const back = leaningTo(-1)
  const unclear: Verdict = { kind: 'unclear', reason: 'long-run' }
  const cases: readonly Case[] = [
    // right, confident, and again
    { person: front, sitting: settled(told(2)), retest: settled(told(1.5)) },
    // wrong and confident, then confident of the opposite (and right)
    { person: back, sitting: settled(told(2)), retest: settled(told(-2)) },
    // right and confident, then leaning to the other side
    { person: back, sitting: settled(told(-2)), retest: settled(told(0.5)) },
    // right but open; three tie-breakers make it confident; same side again
    { person: front, sitting: sitting(told(0.5), told(1.2), 3), retest: settled(told(0.2)) },
    // wrong and open; twelve tie-breakers do not settle it; no verdict on the retest
    { person: front, sitting: sitting(told(-0.5), told(-0.4), 12), retest: settled(unclear) },
    // no verdict
    { person: back, sitting: settled(unclear), retest: settled(told(-2)) }
  ]
  const accuracy = accuracyOf(smallModel, cases)

  test('counts right sides among people with a verdict', () => {
    expect(accuracy.sideRight).toBeCloseTo(3 / 5, 12)
    expect(accuracy.sideRightWhenConfident).toBeCloseTo(2 / 3, 12)
    expect(accuracy.confident).toBeCloseTo(3 / 6, 12)
  })

  test('compares with the retest those who have a verdict both times', () => {
    expect(accuracy.sameSideOnRetest).toBeCloseTo(2 / 4, 12)
    expect(accuracy.oppositeOnRetest).toBeCloseTo(1 / 3, 12)
    expect(accuracy.otherSideOnRetest).toBeCloseTo(2 / 3, 12)
  })

  test('counts again after the tie-breakers', () => {
    expect(accuracy.afterTieBreakers).toEqual({
      sideRight: 3 / 5,
      sideRightWhenConfident: 3 / 4,
      confident: 4 / 6,
      askedPerPerson: 15 / 6,
      askedPerOpenVerdict: 15 / 2
    })
  })

  test('counts every verdict', () => {
    expect(accuracy.verdicts).toMatchObject({ front: 2 / 6, back: 1 / 6, unclear: 1 / 6 })
  })

  function settled(verdict: Verdict): Sitting {
    return sitting(verdict, verdict, 0)
  }

  function sitting(first: Verdict, last: Verdict, tieBreakers: number): Sitting {
    return { first, last, tieBreakers }
  }

  /** A verdict at an index, with the band it would have at the reliability .5, where lean and index are one. */
  function told(value: number): Verdict {
    const open = Math.abs(value) < 1.036
    const placing = value > 0 ? (open ? 'leaning-front' : 'front') : open ? 'leaning-back' : 'back'
    const index = { value, reliability: 0.5, spread: 1 }
    const position = { at: 0.5, from: 0.4, to: 0.6 }
    return { kind: 'placed', placing, probability: 0.5, position, open, index }
  }
})

/** A person at the same place in every trait. */
function personAt(place: number): Person {
  return new Map(smallModel.traits.map(({ id }) => [id, place]))
}

/** A person so far on the front side in every trait (or on the back side, below 0). */
function leaningTo(place: number): Person {
  return new Map(smallModel.traits.map(({ id, side }) => [id, side === 'front' ? place : -place]))
}

function always(draw: number): Chance {
  return { share: () => draw, normal: () => draw }
}
