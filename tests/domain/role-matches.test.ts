import { type Choice, matchRoles, NO_CHOICE } from '#domain/role-matches'
import type { Model } from '#domain/model'
import { scoreTraits } from '#domain/score'
import { verdictOn } from '#domain/verdict'
import { describe, expect, test } from 'vitest'
import { answersFrom } from './support/answers.ts'
import { realModel } from './support/real-model.ts'
import { roleWith } from './support/roles.ts'
import { smallModel } from './support/small-model.ts'

/** Meeting has z = 1.5, the others 0: F = .6, lean .8, leaning to the front. */
const answers = answersFrom(smallModel, {
  meeting: [4, 5, 4, 5],
  hearing: [2, 4, 2, 4],
  order: [4, 2, 4, 2],
  quiet: [2, 4, 2, 4],
  freedom: [4, 2, 4, 2]
})

const library = [
  roleWith({ id: 'alike', family: 'one', preparation: 'little', figures: { meeting: 1.5 } }),
  roleWith({ id: 'like-everybody', family: 'two', preparation: 'considerable' }),
  roleWith({ id: 'opposite', family: 'three', preparation: 'little', figures: { meeting: -1.5 } })
]

test('without a choice, the matches are the verdict on all answers and its near roles', () => {
  const matches = matchesWith({})
  expect(matches.verdict).toEqual(verdictOn(smallModel, answers, scoreTraits(smallModel, answers)))
  // The distances are 0, .45 and 1.8, each plus 2/7 · .6² = .103. One common trait is not enough
  // for a strong likeness.
  expect(matches.roles.map(({ role: { id }, band }) => [id, band])).toEqual([
    ['alike', 'good'],
    ['like-everybody', 'good'],
    ['opposite', 'nearest']
  ])
})

describe('an excluded role', () => {
  test('is not named, and does not change the verdict', () => {
    const matches = matchesWith({ roles: ['alike'] })
    expect(idsIn(matches)).toEqual(['like-everybody', 'opposite'])
    expect(matches.verdict).toEqual(matchesWith({}).verdict)
  })

  test('is replaced by the next one', () => {
    const many = Array.from({ length: 11 }, (_, index) =>
      roleWith({ id: `${index}`, family: `${index}` })
    )
    const matches = matchRoles(smallModel, many, answers, scoreTraits(smallModel, answers), {
      ...NO_CHOICE,
      roles: ['0', '4']
    })
    expect(idsIn(matches)).toEqual(['1', '2', '3', '5', '6', '7'])
  })

  test('that does not exist has no effect', () => {
    expect(matchesWith({ roles: ['magician'] })).toEqual(matchesWith({}))
  })
})

describe('an excluded trait', () => {
  // The real model has seven traits, so two can be excluded. This person is a front office person
  // who likes quiet work.
  const person = answersFrom(realModel, {
    people: [5, 5, 4, 5],
    listening: [5, 5, 4, 5],
    communication: [5, 4, 4, 5],
    'problem-solving': [4, 5, 5, 4],
    focus: [5, 5, 4, 5],
    flexibility: [4, 4, 4, 4],
    autonomy: [4, 4, 4, 4]
  })
  const withQuiet = roleWith({ id: 'quiet', contact: 80, figures: { focus: 1.5, people: 1.5 } })
  const matchesExcluding = (traits: readonly string[]) =>
    matchRoles(realModel, [withQuiet], person, scoreTraits(realModel, person), {
      ...NO_CHOICE,
      traits
    })

  test('counts as if its statements had been skipped', () => {
    const skipped = person.map((answer, slot) =>
      [...realModel.questions].some(
        (question) => question.slot === slot && question.trait === 'focus'
      )
        ? 0
        : answer
    )
    const without = matchesExcluding(['focus'])
    const asIfSkipped = matchRoles(
      realModel,
      [withQuiet],
      skipped,
      scoreTraits(realModel, skipped),
      NO_CHOICE
    )
    expect(without).toEqual(asIfSkipped)
    expect(matchesExcluding([]).verdict).toMatchObject({ placing: 'leaning-front' })
    expect(without.verdict).toMatchObject({ placing: 'front' })
  })

  test('does not count for distances', () => {
    // A sixth trait, humour, has z = 2, and the role's figure is −1. With it, F = (.6 + .8) / √1.16
    // = 1.3, and the distance is (2 + 1)² / 6 + 2/7 · 1.3² = 1.98. Without it, as in the small
    // model, the distance is 2/7 · .6² = .103.
    const model = withHumour()
    const merry = [...answers, 0, 5, 5, 5, 5] as const
    const earnest = roleWith({ id: 'earnest', figures: { meeting: 1.5, humour: -1 } })
    const matchesWithout = (traits: readonly string[]) =>
      matchRoles(model, [earnest], merry, scoreTraits(model, merry), { ...NO_CHOICE, traits })
    expect(matchesWithout([]).roles).toEqual([{ role: earnest, band: 'nearest' }])
    expect(matchesWithout(['humour']).roles).toEqual([{ role: earnest, band: 'good' }])
  })

  test('leads to no verdict and no role if fewer than five traits are left', () => {
    expect(matchesExcluding(['focus', 'people'])).toMatchObject({ verdict: { kind: 'placed' } })
    expect(matchesExcluding(['focus', 'people', 'autonomy'])).toEqual({
      verdict: { kind: 'unclear', reason: 'too-few-traits' },
      roles: []
    })
  })

  test('that does not exist has no effect', () => {
    expect(matchesExcluding(['humour'])).toEqual(matchesExcluding([]))
  })
})

test('a chosen preparation leaves only roles with this preparation', () => {
  expect(idsIn(matchesWith({ preparation: 'little' }))).toEqual(['alike', 'opposite'])
  expect(idsIn(matchesWith({ preparation: 'considerable' }))).toEqual(['like-everybody'])
  expect(idsIn(matchesWith({ preparation: 'medium' }))).toEqual([])
})

/** The small model with one more trait of weight .4, whose questions are the last. */
function withHumour(): Model {
  const questions = [21, 22, 23, 24].map((slot) => ({
    id: `humour-${slot}`,
    trait: 'humour',
    slot,
    reversed: false
  }))
  return {
    ...smallModel,
    traits: [
      ...smallModel.traits,
      { id: 'humour', side: 'front', weight: 0.4, norm: { mean: 50, sd: 25, error: 0 } }
    ],
    questions: [...smallModel.questions, ...questions]
  }
}

function matchesWith(choice: Partial<Choice>) {
  const profile = scoreTraits(smallModel, answers)
  return matchRoles(smallModel, library, answers, profile, { ...NO_CHOICE, ...choice })
}

function idsIn({ roles }: ReturnType<typeof matchRoles>): readonly string[] {
  return roles.map(({ role: { id } }) => id)
}
