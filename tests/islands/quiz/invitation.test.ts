import { screen } from '@testing-library/dom'
import { expect, test } from 'vitest'
import { contentIn } from '../../site/support/content.ts'
import { inviteHash } from '../../site/support/invitations.ts'
import { openQuiz } from '../support/open-quiz.ts'

// The quiz with an invitation of a counsellor in its URL.

test('an invitation without name and note still has a heading', async () => {
  const nobody = { from: '', note: '', mail: '', codeFirst: false }
  await openQuiz({ suffix: inviteHash(nobody) })
  const { unnamed } = contentIn('en').ui.invite.card
  await screen.findByRole('heading', { level: 2, name: unnamed })
  expect(screen.queryByRole('blockquote')).toBeNull()
})

test('without an invitation, the quiz has no card for one', async () => {
  const { statement } = await openQuiz()
  await statement(1)
  expect(document.querySelector('.invitation')).toBeNull()
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
})
