import { NO_CHOICE } from '#domain/role-matches'
import { parseChoice, formatChoice } from '#stores/choice'
import { expect, test } from 'vitest'

test.each([
  [NO_CHOICE, '//'],
  [{ preparation: 'little', traits: [], roles: [] }, 'little//'],
  [
    { preparation: undefined, traits: ['people', 'focus'], roles: ['bookkeeper'] },
    '/people,focus/bookkeeper'
  ]
] as const)('a choice is written and read again: %j', (choice, text) => {
  expect(formatChoice(choice)).toBe(text)
  expect(parseChoice(text)).toEqual(choice)
})

test.each([undefined, null, 3, {}, [], '', 'nonsense', 'huge//'])(
  'anything else, such as %j, is no choice',
  (text) => {
    expect(parseChoice(text)).toEqual(NO_CHOICE)
  }
)
