import { type Change, changesFor } from '#domain/change'
import { frontIndex, lean } from '#domain/front-index'
import { type Answer, type Answers, keyedAnswer, type Model } from '#domain/model'
import { bandOf } from '#domain/placing'
import { scoredTraits, scoreTraits } from '#domain/score'
import { assert, pre, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersFrom, type ByTrait, extreme } from './support/answers.ts'
import { anyAnswers } from './support/any-answers.ts'
import { realModel } from './support/real-model.ts'
import { smallModel } from './support/small-model.ts'

// One step in one of four answers changes z by .25, and the lean (2 · F) by .5 · weight:
// .2 for the traits with weight .4, and .3 for freedom with weight .6.
// The limits of the bands are a lean of ± .385 (leaning) and ± 1.036 (clear).
const full = [5, 5, 5, 5] as const
const middle: ByTrait = {
  meeting: [3, 3, 3, 3],
  hearing: [3, 3, 3, 3],
  order: [3, 3, 3, 3],
  quiet: [3, 3, 3, 3],
  freedom: [3, 3, 3, 3]
}

describe('from an average profile', () => {
  test('two steps reach either side, and of equal traits the first in the model is named', () => {
    // After two steps, meeting (2 · .2 = .4) and freedom (2 · .3 = .6) are both beyond .385.
    expect(changes(middle)).toEqual([
      { trait: 'meeting', direction: 'higher', steps: 2, towards: 'front', band: 'leaning-front' },
      { trait: 'meeting', direction: 'lower', steps: 2, towards: 'back', band: 'leaning-back' }
    ])
  })

  test('a trait at its maximum cannot rise, so a back trait must fall instead', () => {
    // F = .4 · 2 + .4 · 2 − .4 · 2 − .4 · 2 = 0. The front traits are at 5, so order must fall.
    expect(changes({ ...middle, meeting: full, hearing: full, order: full, quiet: full })).toEqual([
      { trait: 'order', direction: 'lower', steps: 2, towards: 'front', band: 'leaning-front' },
      { trait: 'meeting', direction: 'lower', steps: 2, towards: 'back', band: 'leaning-back' }
    ])
  })
})

test('the trait that needs the fewest steps is named', () => {
  // hearing 3.25: lean .2. To the front: meeting one step, .4.
  // To the back: freedom two steps, .2 − .6 = −.4; the others three.
  expect(changes({ ...middle, hearing: [4, 3, 3, 3] })).toEqual([
    { trait: 'meeting', direction: 'higher', steps: 1, towards: 'front', band: 'leaning-front' },
    { trait: 'freedom', direction: 'higher', steps: 2, towards: 'back', band: 'leaning-back' }
  ])
})

test('the step that reaches the end of a trait counts too', () => {
  // z is 1.5 in two traits of each side, so the lean is 0. Two steps raise all answers to a trait
  // to 5, and the lean by 2 · .2 = .4.
  const [toTheFront] = changes({
    meeting: [5, 5, 4, 4],
    hearing: [5, 5, 4, 4],
    order: [5, 5, 4, 4],
    quiet: [5, 5, 4, 4],
    freedom: [3, 3, 3, 3]
  })
  expect(toTheFront).toMatchObject({ trait: 'meeting', direction: 'higher', steps: 2 })
})

test('one step has a greater effect with fewer answers', () => {
  // Two answers each: reliability 2/3, lean = F · √2; a step moves z by .5.
  // freedom: .5 · .6 · 1.414 = .424; meeting: .5 · .4 · 1.414 = .283. Only freedom needs one step.
  const two = [3, 3] as const
  expect(
    changes({ meeting: two, hearing: two, order: two, quiet: two, freedom: two }).map(
      ({ trait, steps }) => [trait, steps]
    )
  ).toEqual([
    ['freedom', 1],
    ['freedom', 1]
  ])
})

test('a clear front verdict has no change towards the front', () => {
  // meeting and hearing z 1: lean 2 · .8 = 1.6, front. Freedom: 1.6 − 2 · .3 = 1.0.
  const front = { ...middle, meeting: [4, 4, 4, 4], hearing: [4, 4, 4, 4] } as const
  expect(changes(front)).toEqual([
    { trait: 'freedom', direction: 'higher', steps: 2, towards: 'back', band: 'leaning-front' }
  ])
})

test('no change is named if no single trait can change the verdict', () => {
  // Lean 2 · (.4 · 4 + .4 · 4 + .6 · 2) = 8.8; freedom's 16 steps change it by 4.8.
  expect(changesOn(smallModel, extreme(smallModel, 'front'))).toEqual([])
  expect(changesOn(smallModel, extreme(smallModel, 'back'))).toEqual([])
})

test('the steps that are named change the band, and one step less does not', () => {
  assert(
    property(anyAnswers(realModel), (answers) => {
      pre(scoredTraits(scoreTraits(realModel, answers)).length > 0)
      for (const change of changesFor(...profileAndIndex(realModel, answers))) {
        const before = bandOn(realModel, answers)
        const almost = stepped(realModel, answers, { ...change, steps: change.steps - 1 })
        expect(bandOn(realModel, almost)).toBe(before)
        expect(bandOn(realModel, stepped(realModel, answers, change))).toBe(change.band)
        expect(change.band).not.toBe(before)
      }
    }),
    { numRuns: 500 }
  )
})

/** The answers after `steps` steps within the change's trait, one question after the other. */
function stepped(model: Model, answers: Answers, { trait, direction, steps }: Change): Answers {
  const moved = Array.from(answers)
  const end = direction === 'higher' ? 5 : 1
  let left = steps
  for (const question of [...model.questions, ...model.tieBreakers]) {
    const given = moved[question.slot] ?? 0
    if (question.trait !== trait || given === 0) continue
    const old = keyedAnswer(question, given)
    const stepsHere = Math.min(left, Math.abs(end - old))
    const changed = old + stepsHere * Math.sign(end - old)
    moved[question.slot] = (question.reversed ? 6 - changed : changed) as Answer
    left -= stepsHere
  }
  return moved
}

function bandOn(model: Model, answers: Answers) {
  return bandOf(lean(frontIndex(model, scoreTraits(model, answers))))
}

function changes(byTrait: ByTrait): readonly Change[] {
  return changesOn(smallModel, answersFrom(smallModel, byTrait))
}

function changesOn(model: Model, answers: Answers): readonly Change[] {
  return changesFor(...profileAndIndex(model, answers))
}

function profileAndIndex(model: Model, answers: Answers): Parameters<typeof changesFor> {
  const profile = scoreTraits(model, answers)
  return [profile, frontIndex(model, profile)]
}
