import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { expect, test } from 'vitest'

/**
 * The question of each slot, from 0, and its trait (– if reversed). Codes that people have written
 * down depend on this list, so entries are only ever added at the end. A statement with another
 * meaning is a new question.
 */
const OWNERS = [
  'varied-conversations +people',
  'uninterrupted-hours +focus',
  'whole-story +listening',
  'fixed-hours –flexibility',
  'patient-explaining +communication',
  'own-order +autonomy',
  'help-right-away +problem-solving',
  'something-new-every-few-minutes –focus',
  'tired-by-new-people –people',
  'own-pace +autonomy',
  'unspoken-feelings +listening',
  'set-procedure –problem-solving',
  'own-place +flexibility',
  'speaking-to-a-group +communication',
  'impatient-listener –listening',
  'own-hours +flexibility',
  'upset-people +people',
  'small-details +focus',
  'planned-by-others –autonomy',
  'convincing +communication',
  'new-problems +problem-solving',
  'own-method +autonomy',
  'real-needs +listening',
  'others-do-the-talking –communication',
  'mostly-by-myself –people',
  'dress-rules –flexibility',
  'another-way +problem-solving',
  'one-thing-at-a-time +focus',
  'quiet-around-me +focus',
  'first-contact +people',
  'remembering-people +listening',
  'many-small-tasks –focus',
  'just-me-and-my-work –people',
  'quick-advice –listening',
  'right-words +communication',
  'changing-hours +flexibility',
  'told-each-step –autonomy',
  'try-it-together +problem-solving',
  'one-task-all-day +focus',
  'helping-strangers +people'
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
