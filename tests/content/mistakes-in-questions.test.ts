import { expect, test } from 'vitest'
import { messageAfter } from './support/content-copy.ts'
import { testMistakes } from './support/test-mistakes.ts'

const QUESTIONS = 'model/questions.yaml'

testMistakes([
  [
    'an id twice in one group',
    ({ addBelow }) => addBelow(QUESTIONS, 'own-plan:', 'own-plan: { trait: autonomy, slot: 40 }'),
    'model/questions.yaml → line 14: own-plan is here for the second time. Rename or remove one of the two.'
  ],
  [
    'an id in two groups',
    ({ replace }) =>
      replace(QUESTIONS, 'retired: {}', 'retired:\n  own-plan: { trait: autonomy, slot: 5 }'),
    'model/questions.yaml → questions → own-plan: own-plan is also in retired. Keep it in only one of the two.'
  ],
  [
    'an unknown trait',
    ({ replace }) => replace(QUESTIONS, 'trait: listening', 'trait: lissening'),
    'model/questions.yaml → questions → long-stories: there is no trait lissening. Use one of these: people, listening, communication, problem-solving, focus, flexibility, autonomy.'
  ],
  [
    'a slot that another question owns',
    ({ replace }) =>
      replace(
        QUESTIONS,
        'meeting-customers: { trait: people, slot: 39',
        'meeting-customers: { trait: people, slot: 3'
      ),
    'model/questions.yaml → tieBreakers → meeting-customers: slot 3 already belongs to hours-set-for-me. A slot belongs to one question for ever: give the newer question slot 39.'
  ],
  [
    'a slot that a retired question owns',
    (copy) => {
      copy.replace(QUESTIONS, 'retired: {}', 'retired:\n  tidy-desk: { trait: focus, slot: 40 }')
      copy.replace(
        QUESTIONS,
        'meeting-customers: { trait: people, slot: 39',
        'meeting-customers: { trait: people, slot: 40'
      )
    },
    'model/questions.yaml → tieBreakers → meeting-customers: slot 40 already belongs to tidy-desk. A slot belongs to one question for ever: give the newer question slot 41.',
    'model/questions.yaml: no question has slot 39. Move a question that is no longer asked to retired instead of deleting it, and give a new question the next free slot.'
  ],
  [
    'a question that was deleted instead of retired',
    (copy) => {
      copy.removeLine(QUESTIONS, 'own-place:')
      copy.removeLine('en/quiz.yaml', 'own-place:')
      copy.removeLine('vi/quiz.yaml', 'own-place:')
    },
    'model/questions.yaml: no question has slot 12. Move a question that is no longer asked to retired instead of deleting it, and give a new question the next free slot.'
  ],
  [
    'a slot that is not a number',
    ({ replace }) => replace(QUESTIONS, 'slot: 7', 'slot: seven'),
    'model/questions.yaml → questions → messages-later → slot: expected a number, found seven.'
  ],
  [
    'a slot that is not a whole number',
    ({ replace }) => replace(QUESTIONS, 'slot: 7', 'slot: 7.5'),
    'model/questions.yaml → questions → messages-later → slot: expected a whole number, found 7.5.'
  ],
  [
    'a word instead of true or false',
    ({ replace }) => replace(QUESTIONS, 'reverse: true', 'reverse: yes'),
    'model/questions.yaml → questions → hours-set-for-me → reverse: expected true or false, found yes.'
  ],
  [
    'a group without entries',
    ({ replace }) => replace(QUESTIONS, 'retired: {}', 'retired:'),
    'model/questions.yaml → retired: expected a group of entries, found nothing.'
  ]
])

test('a question can be retired', () => {
  const message = messageAfter((copy) => {
    copy.removeLine(QUESTIONS, 'own-place:')
    copy.removeLine('en/quiz.yaml', 'own-place:')
    copy.removeLine('vi/quiz.yaml', 'own-place:')
    copy.replace(
      QUESTIONS,
      'retired: {}',
      'retired:\n  own-place: { trait: flexibility, slot: 12 }'
    )
  })
  expect(message).toBe('The content is valid.')
})
