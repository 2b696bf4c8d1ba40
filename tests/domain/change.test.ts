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

// One step in one of four answers changes z by .25, and the lean (4/3 · F) by weight/3:
// .133 for the traits with weight .4, and .2 for freedom with weight .6.
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
  test('two steps of the heaviest trait reach either side', () => {
    // Freedom: 2 · .2 = .4, beyond .385. Meeting would need three steps: 2 · .133 = .267.
    expect(changes(middle)).toEqual([
      { trait: 'freedom', direction: 'lower', steps: 2, towards: 'front', band: 'leaning-front' },
      { trait: 'freedom', direction: 'higher', steps: 2, towards: 'back', band: 'leaning-back' }
    ])
  })

  test('a trait at its maximum cannot rise, so a back trait must fall instead', () => {
    // Without freedom, the spread is √(4 · .16) = .8, so a step changes the lean by .133 / .8 = .167:
    // three reach .5. F = 0. The front traits are at 5, so order must fall.
    // Of equal traits, the first in the model is named.
    expect(changes({ meeting: full, hearing: full, order: full, quiet: full })).toEqual([
      { trait: 'order', direction: 'lower', steps: 3, towards: 'front', band: 'leaning-front' },
      { trait: 'meeting', direction: 'lower', steps: 3, towards: 'back', band: 'leaning-back' }
    ])
  })
})

test('the trait that needs the fewest steps is named', () => {
  // hearing 3.25: lean .133. To the front: meeting two steps, .4, like freedom, which comes later.
  // To the back: freedom three steps, .133 − .6 = −.467; the others four.
  expect(changes({ ...middle, hearing: [4, 3, 3, 3] })).toEqual([
    { trait: 'meeting', direction: 'higher', steps: 2, towards: 'front', band: 'leaning-front' },
    { trait: 'freedom', direction: 'higher', steps: 3, towards: 'back', band: 'leaning-back' }
  ])
})

test('the step that reaches the end of a trait counts too', () => {
  // z is 1.25 in two traits of each side, so the lean is 0. Three steps raise all answers to a trait
  // to 5, and the lean by 3 · .167 = .5 (without freedom, see above).
  const [toTheFront] = changes({
    meeting: [5, 4, 4, 4],
    hearing: [5, 4, 4, 4],
    order: [5, 4, 4, 4],
    quiet: [5, 4, 4, 4]
  })
  expect(toTheFront).toMatchObject({ trait: 'meeting', direction: 'higher', steps: 3 })
})

test('one step has a greater effect with fewer answers', () => {
  // Two answers each: reliability 2/3, ρ′ = .8 · 2/3 = 8/15, lean = F · √(8/7); a step moves z by .5.
  // meeting: .5 · .4 · 1.069 = .214, two steps .428. With four answers it would need three.
  const two = [3, 3] as const
  expect(
    changes({ meeting: two, hearing: two, order: two, quiet: two, freedom: two }).map(
      ({ trait, steps }) => [trait, steps]
    )
  ).toEqual([
    ['meeting', 2],
    ['meeting', 2]
  ])
})

test('a clear front verdict has no change towards the front', () => {
  // meeting and hearing z 1: lean 4/3 · .8 = 1.067, front. Meeting one step: 1.067 − .133 = .933.
  const front = { ...middle, meeting: [4, 4, 4, 4], hearing: [4, 4, 4, 4] } as const
  expect(changes(front)).toEqual([
    { trait: 'meeting', direction: 'lower', steps: 1, towards: 'back', band: 'leaning-front' }
  ])
})

test('no change is named if no single trait can change the verdict', () => {
  // Lean 4/3 · (.4 · 4 + .4 · 4 + .6 · 2) = 5.87; freedom's 16 steps change it by 3.2.
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
