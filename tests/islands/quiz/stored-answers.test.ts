import { expect, test } from 'vitest'
import { people } from '../../site/support/people.ts'
import { openQuiz } from '../support/open-quiz.ts'

// The quiz with something in the device's storage that it did not store.

test.each([
  ['nonsense', '<script>alert(1)</script>'],
  ['a damaged code', '12H7-EY82-V32E-R9ZC-NN/4'],
  ['a negative number', `${people.atHomeOnBoth.code}/-1`],
  ['an empty text', '']
])('the quiz works with %s in the device’s storage', async (_, stored) => {
  const { user, option, button, statement } = await openQuiz({ stored })
  await statement(1)
  await user.click(option(3))
  await user.click(button('Next'))
  expect(await statement(2)).toBeDefined()
})
