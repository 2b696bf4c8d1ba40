import { screen, waitFor } from '@testing-library/dom'
import { expect, test } from 'vitest'
import { people } from '../../site/support/people.ts'
import { expectFragment } from '../support/address.ts'
import { findCards, rolesOn } from '../support/near-roles.ts'
import { openResult } from '../support/open-result.ts'

// A shared device is handed over to the next person. The timer that makes it final is in
// tests/stores/hand-over.test.ts.

const { code } = people.quiet
const VERDICT = 'Your answers point clearly to the back office.'
const READY = 'Ready for the next person'
const suffix = `#${code}`

test('one press deletes everything, and the page shows nothing of the result', async () => {
  storeEverything()
  const user = await openResult({ suffix })
  await findCards()
  await user.click(screen.getByRole('button', { name: 'Next person' }))
  const heading = await screen.findByRole('heading', { level: 1, name: READY })
  expect(document.activeElement).toBe(heading)
  expect(Object.keys(localStorage)).toEqual(['front-or-back:language'])
  expect(sessionStorage.length).toBe(0)
  expect(location.hash).toBe('')
  const { textContent } = screen.getByRole('main')
  expect(textContent).not.toContain(code)
  expect(textContent).not.toContain(VERDICT)
  expect(screen.getAllByRole('heading')).toEqual([heading])
  expect(screen.getByRole('link', { name: 'Start the quiz' }).getAttribute('href')).toBe(
    '/en/quiz/'
  )
})

test('undo shows the result again, with the jobs looked for, and stores everything again', async () => {
  storeEverything()
  const user = await openResult({ suffix })
  await findCards()
  const before = rolesOn()
  await user.click(screen.getByRole('button', { name: 'Next person' }))
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  const verdict = await screen.findByRole('heading', { level: 1, name: VERDICT })
  await waitFor(() => expect(document.activeElement).toBe(verdict))
  expect(rolesOn()).toEqual(before)
  await expectFragment(suffix)
  expect({ ...localStorage }).toEqual({
    'front-or-back': `${code}/28`,
    'front-or-back:job-search': 'us/any',
    'front-or-back:shortlist': 'bank-teller',
    'front-or-back:language': 'en'
  })
  expect(sessionStorage.getItem('front-or-back:opened')).toBe(code)
})

test('another code in the URL shows its result, without an undo', async () => {
  storeEverything()
  const user = await openResult({ suffix })
  await user.click(await screen.findByRole('button', { name: 'Next person' }))
  await screen.findByRole('heading', { level: 1, name: READY })
  location.hash = people.counter.code
  const sentence = 'Your answers point clearly to the front office.'
  await screen.findByRole('heading', { level: 1, name: sentence })
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})

test.each([
  ['no answers', undefined],
  ['the answers of somebody else', `${people.counter.code}/28`]
])('it is not offered on a device with %s', async (_, stored) => {
  if (stored) localStorage.setItem('front-or-back', stored)
  await openResult({ suffix })
  await screen.findByRole('heading', { level: 1, name: VERDICT })
  await findCards()
  expect(screen.queryByRole('button', { name: 'Next person' })).toBeNull()
})

function storeEverything(): void {
  localStorage.setItem('front-or-back', `${code}/28`)
  localStorage.setItem('front-or-back:shortlist', 'bank-teller')
  localStorage.setItem('front-or-back:language', 'en')
}
