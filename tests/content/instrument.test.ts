import { describe, expect, test } from 'vitest'
import { allQuestions, content } from './support/real-content.ts'

const { model, letters } = content

describe('the traits', () => {
  test('are these seven, with these letters, sides and weights', () => {
    const rows = model.traits.map(({ id, side, weight }) => [letters[id], id, side, weight])
    expect(rows).toEqual([
      ['p', 'people', 'front', 0.3],
      ['l', 'listening', 'front', 0.3],
      ['c', 'communication', 'front', 0.2],
      ['s', 'problem-solving', 'front', 0.2],
      ['f', 'focus', 'back', 0.5],
      ['x', 'flexibility', 'back', 0.3],
      ['a', 'autonomy', 'back', 0.2]
    ])
  })

  test('have the same sum of weights on both sides', () => {
    const pull = (wanted: string) =>
      model.traits.reduce((sum, { side, weight }) => (side === wanted ? sum + weight : sum), 0)
    expect(pull('front')).toBeCloseTo(1, 12)
    expect(pull('back')).toBeCloseTo(1, 12)
  })

  test('have these provisional norms', () => {
    const rows = model.traits.map(({ id, norm }) => [id, norm.mean, norm.sd, norm.error])
    expect(rows).toEqual([
      ['people', 48, 24, 6],
      ['listening', 52, 20, 10],
      ['communication', 50, 22, 10],
      ['problem-solving', 52, 20, 10],
      ['focus', 50, 24, 10],
      ['flexibility', 52, 20, 10],
      ['autonomy', 52, 23, 10]
    ])
  })

  test('have these correlations, estimated from related scales', () => {
    const table = model.correlations.map(({ between: [one, other], r }) => `${one} ${other} ${r}`)
    expect(table.toSorted()).toEqual(
      [
        'people listening 0.25',
        'people communication 0.45',
        'people problem-solving 0.3',
        'people focus -0.45',
        'people flexibility 0.05',
        'people autonomy -0.05',
        'listening communication 0.25',
        'listening problem-solving 0.2',
        'listening focus -0.1',
        'listening flexibility 0.05',
        'listening autonomy -0.15',
        'communication problem-solving 0.37',
        'communication focus -0.25',
        'communication flexibility 0.1',
        'communication autonomy 0.1',
        'problem-solving focus -0.1',
        'problem-solving flexibility 0.1',
        'problem-solving autonomy 0.25',
        'focus flexibility 0.15',
        'focus autonomy 0.3',
        'flexibility autonomy 0.3'
      ].toSorted()
    )
  })

  test('each have a reliability of .66 with four answers', () => {
    const r = model.answerCorrelation
    expect(r).toBe(0.33)
    expect((4 * r) / (1 + 3 * r)).toBeCloseTo(0.66, 2)
  })
})

describe('the first 28 questions', () => {
  test('are four for each trait, one or two of them reversed', () => {
    const rows = model.traits.map(({ id }) => {
      const own = model.questions.filter(({ trait }) => trait === id)
      return [id, own.length, own.filter(({ reversed }) => reversed).length]
    })
    expect(rows).toEqual([
      ['people', 4, 2],
      ['listening', 4, 2],
      ['communication', 4, 1],
      ['problem-solving', 4, 1],
      ['focus', 4, 1],
      ['flexibility', 4, 2],
      ['autonomy', 4, 2]
    ])
  })

  test('have the slots 0 to 27 in the order asked', () => {
    expect(model.questions.map(({ slot }) => slot)).toEqual(Array.from({ length: 28 }, numbers))
  })

  test('begin with one that is not reversed', () => {
    expect(model.questions[0]?.reversed).toBe(false)
  })

  test('never follow a question of the same trait', () => {
    expect(consecutiveOfSameTrait(model.questions)).toEqual([])
  })
})

describe('the tie-breakers', () => {
  test('are twelve and have the slots 28 to 39', () => {
    const slots = model.tieBreakers.map(({ slot }) => slot)
    expect(slots).toEqual(Array.from({ length: 12 }, (_, at) => 28 + at))
  })

  test('begin with focus, people and listening, which settle open verdicts most often', () => {
    const traits = model.tieBreakers.map(({ trait }) => trait)
    expect(traits.slice(0, 3)).toEqual(['focus', 'people', 'listening'])
  })

  test('ask most about focus and people, and about every trait', () => {
    const counts = model.traits.map(({ id }) => [
      id,
      model.tieBreakers.filter(({ trait }) => trait === id).length
    ])
    expect(counts).toEqual([
      ['people', 3],
      ['listening', 2],
      ['communication', 1],
      ['problem-solving', 1],
      ['focus', 3],
      ['flexibility', 1],
      ['autonomy', 1]
    ])
  })

  test('never follow a question of the same trait', () => {
    expect(consecutiveOfSameTrait(model.tieBreakers)).toEqual([])
  })
})

test('every question counts for one of the seven traits', () => {
  const traits = model.traits.map(({ id }) => id)
  expect(allQuestions.filter(({ trait }) => !traits.includes(trait))).toEqual([])
})

type Asked = { readonly id: string; readonly trait: string }

function consecutiveOfSameTrait(questions: readonly Asked[]): readonly string[] {
  return questions.flatMap(({ id, trait }, at) => (questions[at - 1]?.trait === trait ? [id] : []))
}

function numbers(_: unknown, at: number): number {
  return at
}
