import { compareWith } from '#domain/comparison'
import type { Answer, Answers } from '#domain/model'
import { roleFromProps } from '#islands/role/role-from-props.ts'
import { roleProps } from '#page-data/role-props'
import { describe, expect, test } from 'vitest'
import { content } from '../content/support/real-content.ts'

// The page of a role must say the same likeness as the card of this role on the result page, which
// has the whole role.

/** Answers to the questions in order. Whom a role serves decides its likeness for them. */
const CLOSE_TO_INSIDE_ROLES = {
  trainer: '5353435314524413523453521353',
  'hr-manager': '5252455415514413512454521252',
  'management-analyst': '5352435313514414433554521353'
}

describe.each(Object.entries(CLOSE_TO_INSIDE_ROLES))('with answers close to %s', (id, digits) => {
  const answers = answersFrom(digits)

  test('this role is worth a look', () => {
    const role = content.roles.find((candidate) => candidate.id === id)
    expect(role && compareWith(content.model, answers, role).likeness).toBe('worth-a-look')
  })

  test('every role has the same likeness on its page and on its card', () => {
    for (const role of content.roles) {
      const onPage = roleFromProps(roleProps(content, 'en', role))
      expect([role.id, compareWith(content.model, answers, onPage).likeness]).toEqual([
        role.id,
        compareWith(content.model, answers, role).likeness
      ])
    }
  })
})

function answersFrom(digits: string): Answers {
  const answers: Answer[] = []
  for (const [index, { slot }] of content.model.questions.entries()) {
    answers[slot] = Number(digits[index]) as Answer
  }
  return answers
}
