import { type Choice, matchRoles, NO_CHOICE } from '#domain/role-matches'
import type { Model } from '#domain/model'
import { scoreTraits } from '#domain/score'
import { verdictOn } from '#domain/verdict'
import { describe, expect, test } from 'vitest'
import { answersFrom } from './support/answers.ts'
import { realModel } from './support/real-model.ts'
import { roleWith } from './support/roles.ts'
import { smallModel } from './support/small-model.ts'

/** Meeting z 1.5, the rest in the middle: F = .6, lean 1.2, front office. */
const answers = answersFrom(smallModel, {
  meeting: [4, 5, 4, 5],
  hearing: [2, 4, 2, 4],
  order: [4, 2, 4, 2],
  quiet: [2, 4, 2, 4],
  freedom: [4, 2, 4, 2]
})

const library = [
  roleWith({ id: 'alike', family: 'one', zone: 2, figures: { meeting: 1.5 } }),
  roleWith({ id: 'like-everybody', family: 'two', zone: 4 }),
  roleWith({ id: 'opposite', family: 'three', zone: 2, figures: { meeting: -1.5 } })
]

test('without a choice it is the verdict on the answers, and the roles near them', () => {
  const look = lookWith({})
  expect(look.verdict).toEqual(verdictOn(smallModel, answers, scoreTraits(smallModel, answers)))
  // Mean squared distance, and 2/7 · .6² = .103: .103, .45 + .103, 1.8 + .103. One common trait is no strong likeness.
  expect(look.roles.map(({ role: { id }, band }) => [id, band])).toEqual([
    ['alike', 'good'],
    ['like-everybody', 'good'],
    ['opposite', 'nearest']
  ])
})

describe('a role that is put aside', () => {
  test('is not named, and changes no verdict', () => {
    const look = lookWith({ roles: ['alike'] })
    expect(idsIn(look)).toEqual(['like-everybody', 'opposite'])
    expect(look.verdict).toEqual(lookWith({}).verdict)
  })

  test('makes room for the next', () => {
    const many = Array.from({ length: 11 }, (_, at) => roleWith({ id: `${at}`, family: `${at}` }))
    const look = matchRoles(smallModel, many, answers, scoreTraits(smallModel, answers), {
      ...NO_CHOICE,
      roles: ['0', '4']
    })
    expect(idsIn(look)).toEqual(['1', '2', '3', '5', '6', '7', '8', '9', '10'])
  })

  test('that is not in the library changes nothing', () => {
    expect(lookWith({ roles: ['magician'] })).toEqual(lookWith({}))
  })
})

describe('a trait that is put aside', () => {
  // Seven traits, so that a verdict is left: somebody for the counter, but for a wish for quiet.
  const person = answersFrom(realModel, {
    people: [5, 5, 4, 5],
    listening: [5, 5, 4, 5],
    communication: [5, 4, 4, 5],
    'problem-solving': [4, 5, 5, 4],
    focus: [5, 5, 4, 5],
    flexibility: [3, 4, 3, 4],
    autonomy: [3, 4, 3, 3]
  })
  const withQuiet = roleWith({ id: 'quiet', contact: 80, figures: { focus: 1.5, people: 1.5 } })
  const look = (traits: readonly string[]) =>
    matchRoles(realModel, [withQuiet], person, scoreTraits(realModel, person), {
      ...NO_CHOICE,
      traits
    })

  test('counts as if its statements had been skipped', () => {
    const skipped = person.map((answer, slot) =>
      [...realModel.questions].some((one) => one.slot === slot && one.trait === 'focus')
        ? 0
        : answer
    )
    const without = look(['focus'])
    const asIfSkipped = matchRoles(
      realModel,
      [withQuiet],
      skipped,
      scoreTraits(realModel, skipped),
      NO_CHOICE
    )
    expect(without).toEqual(asIfSkipped)
    expect(look([]).verdict).toMatchObject({ placing: 'leaning-front' })
    expect(without.verdict).toMatchObject({ placing: 'front' })
  })

  test('counts in no distance', () => {
    // A sixth trait, humour z 2, that no role here asks for: with it F = (.6 + .8) / √1.16 = 1.3, and the role is
    // (2 + 1)² / 6 + 2/7 · 1.3² = 1.98 away; without it as in the small model, 2/7 · .6² = .103.
    const model = withHumour()
    const merry = [...answers, 0, 5, 5, 5, 5] as const
    const earnest = roleWith({ id: 'earnest', figures: { meeting: 1.5, humour: -1 } })
    const lookAside = (traits: readonly string[]) =>
      matchRoles(model, [earnest], merry, scoreTraits(model, merry), { ...NO_CHOICE, traits })
    expect(lookAside([]).roles).toEqual([{ role: earnest, band: 'nearest' }])
    expect(lookAside(['humour']).roles).toEqual([{ role: earnest, band: 'good' }])
  })

  test('leaves no verdict and no role where fewer than five are left', () => {
    expect(look(['focus', 'people'])).toMatchObject({ verdict: { kind: 'placed' } })
    expect(look(['focus', 'people', 'autonomy'])).toEqual({
      verdict: { kind: 'unclear', reason: 'too-few-traits' },
      roles: []
    })
  })

  test('that nobody knows changes nothing', () => {
    expect(look(['humour'])).toEqual(look([]))
  })
})

test('preparation leaves the roles that take just that', () => {
  expect(idsIn(lookWith({ preparation: 'little' }))).toEqual(['alike', 'opposite'])
  expect(idsIn(lookWith({ preparation: 'considerable' }))).toEqual(['like-everybody'])
  expect(idsIn(lookWith({ preparation: 'medium' }))).toEqual([])
})

/** The small model and one more trait, which weighs .4 and is asked for last. */
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
      { id: 'humour', side: 'front', weight: 0.4, norm: { mean: 50, sd: 25 } }
    ],
    questions: [...smallModel.questions, ...questions]
  }
}

function lookWith(choice: Partial<Choice>) {
  const profile = scoreTraits(smallModel, answers)
  return matchRoles(smallModel, library, answers, profile, { ...NO_CHOICE, ...choice })
}

function idsIn({ roles }: ReturnType<typeof matchRoles>): readonly string[] {
  return roles.map(({ role: { id } }) => id)
}
