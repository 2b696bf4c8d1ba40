import { screen } from '@testing-library/dom'
import { expect, test } from 'vitest'
import { statementOf } from '../../site/support/content.ts'
import { openQuiz } from '../support/open-quiz.ts'

// The button that shows a statement in the other language too.

const ASK = 'Xem câu này bằng tiếng Việt'

test('the choice stays while the statement is read in the other language', async () => {
  const { user, option, button } = await openQuiz()
  option(4).focus()
  await user.keyboard('4')
  await user.click(button(ASK))
  await screen.findByText(statementOf('vi', 'new-conversations'))
  expect(option(4).checked).toBe(true)
})

test('the next statement is shown only in the language of the page', async () => {
  const { user, button, statement } = await openQuiz()
  await user.click(button(ASK))
  await screen.findByText(statementOf('vi', 'new-conversations'))
  await user.click(button('Skip'))
  await statement(2)
  expect(screen.queryByText(statementOf('vi', 'finishing-before-answering'))).toBeNull()
})
