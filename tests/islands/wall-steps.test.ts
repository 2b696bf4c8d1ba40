import { groupOf } from '#domain/caseload/group'
import type { Prompt } from '#domain/caseload/prompts'
import { summaryOf } from '#domain/caseload/summary'
import { LOCALES } from '#i18n/locales'
import { numbersInWords } from '#islands/caseload/wall/numbers-in-words.ts'
import { promptInWords } from '#islands/caseload/wall/prompt-words.ts'
import { stepTitle } from '#islands/caseload/wall/step-title.ts'
import { wallSteps } from '#islands/caseload/wall/wall-steps.ts'
import { wallWords } from '#page-data/wall-words'
import { expect, test } from 'vitest'
import { content } from '../content/support/real-content.ts'
import { bySlot, people, unclearPeople } from '../site/support/people.ts'

// Which screens the wall has, and the words of each prompt.

const { model } = content
const ALL = [...Object.values(people), unclearPeople.hardlyVarying]

/** So many people, whose answers are those of the seven made-up people, in turn. */
function stepsFor(count: number) {
  const group = Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    summary: summaryOf(model, bySlot(ALL[index % ALL.length]?.answers ?? []))
  }))
  return wallSteps(
    groupOf(
      model,
      group.map(({ summary }) => summary)
    ),
    group
  )
}

test('seven people see dots, verdicts, seven traits on two screens, three prompts and both kinds of pairs', () => {
  const steps = stepsFor(7)
  expect(steps.map(({ kind }) => kind)).toEqual([
    'plan',
    'verdicts',
    'traits',
    'traits',
    'prompt',
    'prompt',
    'prompt',
    'differing',
    'alike'
  ])
  expect(steps[0]).toEqual({ kind: 'plan', dots: true, count: 6, unclear: 1 })
  const traits = steps.flatMap((step) => (step.kind === 'traits' ? [step.traits.length] : []))
  expect(traits).toEqual([4, 3])
})

test('five people, of whom four have a verdict, see no dots and no pairs', () => {
  const kinds = wallSteps(
    groupOf(model, summaries([0, 1, 2, 3, 6])),
    summaries([0, 1, 2, 3, 6]).map((summary, id) => ({ id, summary }))
  )
  expect(kinds[0]).toEqual({ kind: 'plan', dots: false, count: 4, unclear: 1 })
  expect(kinds.map(({ kind }) => kind)).not.toContain('differing')
})

test('four people see no figures', () => {
  expect(stepsFor(4).map(({ kind }) => kind)).toEqual(['few', 'prompt', 'prompt', 'prompt'])
})

test('many pairs are on several screens, of about the same length', () => {
  // Of 70 people, every seventh has no verdict, which leaves 60, so 30 pairs.
  const pairs = stepsFor(70).flatMap((step) => (step.kind === 'alike' ? [step] : []))
  expect(pairs.map((step) => [step.at, step.all, step.pairs.length])).toEqual([
    [1, 2, 15],
    [2, 2, 15]
  ])
  const words = wallWords(content, 'en')
  expect(pairs.map((step) => stepTitle(step, words))).toEqual([
    'Find somebody like you · Part 1 of 2',
    'Find somebody like you · Part 2 of 2'
  ])
})

const PROMPTS: readonly Prompt[] = [
  { kind: 'skipped', count: 7, people: 20 },
  { kind: 'middle', count: 8, people: 20 },
  ...(['front', 'back', 'between', 'halves', 'mixed'] as const).map((split) => {
    return { kind: 'verdicts' as const, split, front: 1, between: 2, back: 3 }
  }),
  ...model.traits.flatMap(({ id: trait }): readonly Prompt[] => [
    { kind: 'divided', trait, lower: 20.5, upper: 60.25 },
    ...(['low', 'middle', 'high'] as const).map((tendency) => {
      return { kind: 'alike' as const, tendency, trait, lower: 40, upper: 50 }
    })
  ]),
  ...[0, 1, 2].map((at) => ({ kind: 'general' as const, at }))
]

test.each(LOCALES)('in %s, each prompt has its own question and all figures', (locale) => {
  const words = wallWords(content, locale)
  const inWords = PROMPTS.map((prompt) => promptInWords(prompt, words))
  const questions = inWords.map(({ question }) => question)
  expect(questions.filter((question) => question === '')).toEqual([])
  expect(new Set(questions).size).toBe(PROMPTS.length)
  expect(inWords.filter(({ finding }) => /[{}]/.test(finding))).toEqual([])
})

test('a prompt says what the group’s figures are', () => {
  const words = wallWords(content, 'en')
  const findingOf = (prompt: Prompt) => promptInWords(prompt, words).finding
  expect(findingOf({ kind: 'middle', count: 8, people: 20 })).toBe(
    '8 of 20 often chose “Neither agree nor disagree”.'
  )
  expect(findingOf({ kind: 'divided', trait: 'focus', lower: 20.5, upper: 60.25 })).toBe(
    'Here you differ most. Working undisturbed: half of you are between 21 and 60 of 100.'
  )
  expect(findingOf({ kind: 'verdicts', split: 'mixed', front: 1, between: 2, back: 3 })).toBe(
    '1 towards the front office, 2 in between, 3 towards the back office.'
  )
})

test('one, two and three numbers are joined in words', () => {
  const words = wallWords(content, 'en')
  expect([[7], [7, 21], [4, 9, 17]].map((numbers) => numbersInWords(numbers, words))).toEqual([
    '7',
    '7 and 21',
    '4, 9 and 17'
  ])
})

/** The figures of those of the seven made-up people. */
function summaries(indexes: readonly number[]) {
  return indexes.map((index) => summaryOf(model, bySlot(ALL[index]?.answers ?? [])))
}
