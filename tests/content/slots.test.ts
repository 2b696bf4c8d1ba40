import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { expect, test } from 'vitest'

/**
 * The question of each slot, from 0, and its trait (– if reversed). Codes that people have written
 * down depend on this list, so entries are only ever added at the end. A statement with another
 * meaning is a new question.
 */
const OWNERS = [
  'new-conversations +people',
  'finishing-before-answering +focus',
  'long-stories +listening',
  'hours-set-for-me –flexibility',
  'explaining-over-doing +communication',
  'own-plan +autonomy',
  'problems-right-away +problem-solving',
  'messages-later +focus',
  'tired-by-new-people –people',
  'deadlines-set-for-me –autonomy',
  'question-over-story –listening',
  'passing-questions-on –problem-solving',
  'own-place +flexibility',
  'speaking-to-a-group +communication',
  'bored-by-stories –listening',
  'hours-over-pay +flexibility',
  'customers-come-and-go +people',
  'one-task-all-day +focus',
  'told-what-comes-first –autonomy',
  'changing-minds +communication',
  'new-problems +problem-solving',
  'own-method +autonomy',
  'listening-for-worries +listening',
  'preparing-over-presenting –communication',
  'days-alone –people',
  'one-workplace –flexibility',
  'an-answer-for-each +problem-solving',
  'several-at-once –focus',
  'new-tasks-as-they-come –focus',
  'starting-conversations +people',
  'asking-how-they-feel +listening',
  'many-short-tasks –focus',
  'same-few-people –people',
  'noticing-feelings +listening',
  'speaking-for-the-group +communication',
  'weekends-for-own-hours +flexibility',
  'written-steps –autonomy',
  'an-answer-now +problem-solving',
  'searching-for-mistakes +focus',
  'meeting-customers +people'
]

type Line = { readonly trait: string; readonly reverse?: boolean; readonly slot: number }

test('every slot still belongs to its question, asked or retired', () => {
  // Parsed here, because `readContent` leaves retired questions out.
  const groups: Readonly<Record<string, Readonly<Record<string, Line>>>> = parse(
    readFileSync('content/model/questions.yaml', 'utf8')
  )
  const owners: string[] = []
  for (const [id, { trait, reverse, slot }] of Object.values(groups).flatMap(
    Object.entries<Line>
  )) {
    owners[slot] = `${id} ${reverse === true ? '–' : '+'}${trait}`
  }
  expect(owners).toEqual(OWNERS)
})
