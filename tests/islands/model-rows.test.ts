import { modelFromRows, modelToRows } from '#islands/model-rows.ts'
import { expect, test } from 'vitest'
import { realModel } from '../domain/support/real-model.ts'
import { smallModel } from '../domain/support/small-model.ts'

test('a question becomes the letter of its trait, lower case if reversed, and jumps of the slots are listed', () => {
  const [meeting, hearing] = smallModel.traits
  if (!meeting || !hearing) throw new Error('smallModel must have at least two traits.')
  const rows = modelToRows({
    traits: [meeting, hearing],
    questions: [
      { id: 'one', trait: 'hearing', reversed: false, slot: 0 },
      { id: 'two', trait: 'meeting', reversed: true, slot: 1 },
      { id: 'new', trait: 'meeting', reversed: false, slot: 4 },
      { id: 'three', trait: 'hearing', reversed: false, slot: 2 }
    ],
    tieBreakers: [{ id: 'more', trait: 'meeting', reversed: false, slot: 3 }],
    correlations: [{ between: ['hearing', 'meeting'], r: 0.25 }],
    peopleTrait: 'meeting',
    answerCorrelation: 0.5
  })
  expect(rows).toEqual({
    traits: [meeting, hearing],
    questions: ['BaAB', [2, 4], [3, 2]],
    tieBreakers: ['A', [0, 3]],
    correlations: [0.25],
    peopleTrait: 'meeting',
    answerCorrelation: 0.5
  })
  expect(modelFromRows(rows).questions).toEqual([
    { id: '0', trait: 'hearing', reversed: false, slot: 0 },
    { id: '1', trait: 'meeting', reversed: true, slot: 1 },
    { id: '4', trait: 'meeting', reversed: false, slot: 4 },
    { id: '2', trait: 'hearing', reversed: false, slot: 2 }
  ])
})

test.each([
  ['small', smallModel],
  ['real', realModel]
])(
  'the %s model is the same after packing and unpacking, except that ids become slots',
  (_, model) => {
    const arrived = modelFromRows(JSON.parse(JSON.stringify(modelToRows(model))))
    const bySlot = (questions: typeof model.questions) =>
      questions.map((question) => ({ ...question, id: `${question.slot}` }))
    expect(arrived.traits).toEqual(model.traits)
    expect(arrived.questions).toEqual(bySlot(model.questions))
    expect(arrived.tieBreakers).toEqual(bySlot(model.tieBreakers))
    expect(arrived.answerCorrelation).toBe(model.answerCorrelation)
    const pairs = (correlations: typeof model.correlations) =>
      correlations
        .filter(({ r }) => r !== 0)
        .map(({ between, r }) => `${[...between].sort().join(' ')} ${r}`)
        .sort()
    expect(pairs(arrived.correlations)).toEqual(pairs(model.correlations))
  }
)
