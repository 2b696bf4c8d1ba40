import { screen } from '@testing-library/dom'
import { expect, test } from 'vitest'
import { people } from '../../site/support/people.ts'
import { openQuiz } from '../support/open-quiz.ts'

// The screen for a device that has answers from an earlier visit. More is in
// tests/site/quiz-later-visit.test.ts and quiz-next-person.test.ts, in a browser.

const { code } = people.atHomeOnBoth
const names = () => screen.getAllByRole('button').map((button) => button.textContent)

test('of a stopped quiz, it offers to continue, and shows no statement', async () => {
  const { user, button, statement } = await openQuiz({ stored: `${code}/12` })
  await screen.findByRole('heading', { name: 'There are answers on this device' })
  screen.getByText('The quiz was stopped at statement 13. The answers before it are saved.')
  screen.getByText('Not your answers?')
  expect(names()).toEqual(['Continue there', 'Start over', 'Next person'])
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.queryByText('Statement 1 of 28')).toBeNull()
  await user.click(button('Continue there'))
  await statement(13)
  expect(screen.queryByRole('heading', { name: 'There are answers on this device' })).toBeNull()
})

test.each([28, 99])('of a quiz stored with /%i, it offers the result', async (at) => {
  const { user, button, statement } = await openQuiz({ stored: `${code}/${at}` })
  await screen.findByText('The quiz was finished here, and its result is saved.')
  expect(names()).toEqual(['See the result', 'Change the answers', 'Start over', 'Next person'])
  expect(screen.queryByRole('radio')).toBeNull()
  await user.click(button('Change the answers'))
  await statement(1)
})

test.each(['Start over', 'Next person'])('%s leads to the first statement', async (name) => {
  const { user, button, statement } = await openQuiz({ stored: `${code}/12` })
  await user.click(await screen.findByRole('button', { name }))
  await statement(1)
  screen.getByText('The earlier answers are deleted.')
  expect(screen.queryByRole('radio', { checked: true })).toBeNull()
  await user.click(button('Undo'))
  await statement(13)
})
