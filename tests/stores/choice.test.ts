import { NO_CHOICE } from '#domain/role-matches'
import { parseChoice, formatChoice } from '#stores/choice'
import { expect, test } from 'vitest'

test.each([
  [NO_CHOICE, '//'],
  [{ preparation: 'little', traits: [], roles: [] }, 'little//'],
  [{ preparation: 'any', traits: [], roles: [] }, 'any//'],
  [
    { preparation: undefined, traits: ['people', 'focus'], roles: ['bookkeeper'] },
    '/people,focus/bookkeeper'
  ]
] as const)('a choice is formatted and parsed: %j', (choice, text) => {
  expect(formatChoice(choice)).toBe(text)
  expect(parseChoice(text)).toEqual(choice)
})

test.each([undefined, null, 3, {}, [], '', 'nonsense', 'huge//'])(
  '%j is parsed as no choice',
  (text) => {
    expect(parseChoice(text)).toEqual(NO_CHOICE)
  }
)
