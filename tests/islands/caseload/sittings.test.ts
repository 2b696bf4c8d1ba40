import { screen, within } from '@testing-library/dom'
import { expect, test } from 'vitest'
import { formatJson } from '#domain/caseload/files'
import { caseLine } from '#domain/caseload/case-line'
import { fill as filled } from '#i18n/fill'
import { nextRender } from '#islands/shared/next-render.ts'
import { people } from '../../site/support/people.ts'
import { expectNames, openCaseload } from '../support/open-caseload.ts'

// Sittings: one person who did the quiz twice, codes that were sent twice, and changed nicknames.

const { counter, quiet, almostCounter, almostQuiet } = people

/** A class as a file that was saved in September. */
const SEPTEMBER = formatJson(
  [
    ['Lan', counter.code],
    ['Minh', quiet.code],
    ['Hà', almostQuiet.code]
  ].map(([name = '', code = '']) => caseLine(name, code, undefined, { date: '2026-09-12' }))
)

/** Opens the class of September, and adds a second sitting of Lan and Minh. */
async function openTwice() {
  const page = await openCaseload()
  await page.add(SEPTEMBER)
  await expectNames(['Lan', 'Minh', 'Hà'])
  await page.add(`Lan: ${almostCounter.code}\nminh: ${quiet.code}`)
  return page
}

test('the same name twice is a question; one press makes it one person with two sittings', async () => {
  const { user, add } = await openCaseload()
  await add(SEPTEMBER)
  await add(`Lan: ${almostCounter.code}`)
  await expectNames(['Lan', 'Minh', 'Hà', 'Lan'])
  await screen.findByText(/Lan is here twice: 12 Sept 2026 and \d+ \w+ \d{4}\./)
  await user.click(screen.getByRole('button', { name: 'One person, two sittings' }))
  await nextRender()
  expect(screen.queryByRole('heading', { name: /One person or two/ })).toBeNull()
  expect(screen.getByText('3 of 3 people')).toBeTruthy()
  expect(screen.getByText(/^2 sittings: 12 Sept 2026, /)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Then and now (Lan)' }).getAttribute('href')).toBe(
    '#two-1-4'
  )
})

test('two people with the same name stay two, and are not asked about again', async () => {
  const { user, add } = await openCaseload()
  await add(`Lan: ${counter.code}\nLan: ${quiet.code}`)
  await user.click(await screen.findByRole('button', { name: 'Different people' }))
  await nextRender()
  expect(screen.queryByRole('heading', { name: /One person or two/ })).toBeNull()
  await expectNames(['Lan', 'Lan'])
  await add(`Lan: ${almostQuiet.code}`)
  await screen.findByText(/2 people of this name are here already/)
})

test('a whole class is confirmed with one press', async () => {
  const { user, add } = await openCaseload()
  await add(SEPTEMBER)
  await add(`Lan: ${almostCounter.code}\nMinh: ${counter.code}\nHà: ${quiet.code}`)
  await user.click(await screen.findByRole('button', { name: 'Each of them is one person (3)' }))
  await nextRender()
  expect(screen.getByText('3 of 3 people')).toBeTruthy()
  await user.click(screen.getByRole('link', { name: 'Then and now (3 people)' }))
  await nextRender()
  await screen.findByRole('heading', { name: 'Then and now' })
  expect(screen.getByText('Same verdict both times: 0. Another verdict: 3.')).toBeTruthy()
  expect(screen.getByText(/^This quiz can rarely see change/)).toBeTruthy()
  const [, people] = screen.getAllByRole('row')
  expect(within(people ?? document.body).getByRole('rowheader').textContent).toBe(
    'Being with people'
  )
})

test('a code that was sent under two names can be merged, and what is gone is the second', async () => {
  const { user, add } = await openCaseload()
  await add(`Lan: ${counter.code}\nVy: ${counter.code}`)
  await screen.findByText('the same code as Lan')
  await user.click(await screen.findByRole('button', { name: 'Sent twice: leave only Lan' }))
  await nextRender()
  await expectNames(['Lan'])
})

test('nicknames are edited in the table; Enter goes to the next row, and all sittings are renamed', async () => {
  const { user } = await openTwice()
  await user.click(await screen.findByRole('button', { name: 'One person, two sittings' }))
  await nextRender()
  await user.click(screen.getByRole('button', { name: 'Edit nicknames' }))
  await nextRender()
  const field = screen.getByRole('textbox', { name: 'Nickname of Lan' })
  await user.clear(field)
  await user.type(field, 'Lan Anh{Enter}')
  await nextRender()
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Nickname of Minh' }))
  await user.click(screen.getByRole('button', { name: 'Finish editing nicknames' }))
  await nextRender()
  await expectNames(['Lan Anh', 'Minh', 'Hà'].map((name) => expect.stringContaining(name)))
})

test('what is typed into a nickname is saved when the page is left', async () => {
  const { user, add } = await openCaseload()
  await add(`Lan: ${counter.code}\nMinh: ${quiet.code}`)
  await user.click(await screen.findByRole('button', { name: 'Edit nicknames' }))
  await nextRender()
  await user.type(screen.getByRole('textbox', { name: 'Nickname of Lan' }), ' Anh')
  await nextRender()
  dispatchEvent(new Event('pagehide'))
  expect(sessionStorage.getItem('front-or-back:caseload')).toContain('"Lan Anh"')
})

test('the sheet shows the day of the sitting, which can be changed, and the other sittings', async () => {
  const { user, add } = await openCaseload()
  await add(SEPTEMBER)
  await add(`Lan: ${almostCounter.code}`)
  await user.click(await screen.findByRole('button', { name: 'One person, two sittings' }))
  await nextRender()
  location.hash = '#person-1'
  const day = await screen.findByLabelText<HTMLInputElement>('Day of this sitting')
  expect(day.value).toBe('2026-09-12')
  const sittings = screen.getByRole('navigation', { name: 'Sittings' })
  expect(within(sittings).getAllByRole('listitem')).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: 'This sitting is not by Lan' }))
  await nextRender()
  expect(screen.queryByRole('navigation', { name: 'Sittings' })).toBeNull()
  location.hash = '#all'
  await expectNames(['Lan', 'Minh', 'Hà', 'Lan'])
})

test('taking somebody out takes all sittings, and undo brings all of them back', async () => {
  const { user, add, text } = await openCaseload()
  await add(SEPTEMBER)
  await add(`Lan: ${almostCounter.code}`)
  await user.click(await screen.findByRole('button', { name: 'One person, two sittings' }))
  await nextRender()
  await user.click(screen.getByRole('checkbox', { name: 'Select Lan' }))
  await nextRender()
  await user.click(screen.getByRole('button', { name: text.table.remove }))
  await nextRender()
  await expectNames(['Minh', 'Hà'])
  expect(screen.getByText(filled(text.table.removed, { count: 2 }))).toBeTruthy()
})
