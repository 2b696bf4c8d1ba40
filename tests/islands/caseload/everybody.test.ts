import { screen, waitFor, within } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { contentIn } from '../../site/support/content.ts'
import { expectFocusOn } from '../support/focus.ts'
import { names, openClass } from '../support/open-caseload.ts'

// The view of the whole caseload: the picture of the group, and the table.

describe.each(LOCALES)('in %s', (locale) => {
  test('the group is shown on the floor plan, counted by verdict, and with its spread in each trait', async () => {
    const { text } = await openClass({ locale })
    await screen.findByRole('img', { name: fill(text.group.plan, { count: 6 }) })
    const { placings, traits } = contentIn(locale).words
    const [counts] = screen.getAllByRole('list')
    // One of seven people is 14 of 100.
    const one = fill(text.group.count, { count: 1, share: 14 })
    expect(textsOf('listitem', counts)).toEqual([
      ...Object.values(placings).map(({ name }) => `${name} ${one}`),
      `${text.group.unclearName} ${one}`
    ])
    const items = textsOf('listitem')
    for (const { name } of Object.values(traits)) {
      expect(items.filter((item) => item.includes(name))).not.toEqual([])
    }
    expect(screen.queryByText(text.group.few)).toBeNull()
  })
})

test('each row has a text alternative for its arrows', async () => {
  await openClass()
  const row = screen.getByRole('row', { name: /Lan/ })
  // Lan’s answers for the trait people are 4, 5, 5 and 4 after reversing, so the arrow says high.
  const cells = within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)
  expect(cells[1]).toBe('Front office')
  expect(Number(cells[2])).toBeGreaterThanOrEqual(85)
  expect(cells[3]).toMatch(/^\d+ ↑ high$/)
})

test('with few people the page warns that the picture says something about each of them', async () => {
  const { user, text, button } = await openClass()
  for (const name of ['Lan', 'Minh', 'Thảo']) await user.click(box(`Select ${name}`))
  await screen.findByText(fill(text.table.selected, { count: 3 }))
  expect(screen.queryByText(text.group.few)).toBeNull()
  await user.click(button(text.table.remove))
  await screen.findByText(text.group.few)
})

test('the table shows 50 people a page, and a new order begins at the first page', async () => {
  const { user, text, add, button } = await openClass()
  const lines = Array.from({ length: 103 }, (_, at) => `P${at + 1} 133V-V7D4-RM4S-K6CS-GE`)
  await add(lines.join('\n'))
  await screen.findByText(fill(text.table.page, { from: 1, to: 50, all: 110 }))
  await waitFor(() => expect(names()).toHaveLength(50))
  await waitFor(() => expect(button(text.table.before).getAttribute('aria-disabled')).toBe('true'))
  await user.click(button(text.table.next))
  await screen.findByText(fill(text.table.page, { from: 51, to: 100, all: 110 }))
  button(text.table.next).focus()
  await user.keyboard('{Enter}')
  await expectFocusOn(button(text.table.next))
  await screen.findByText(fill(text.table.page, { from: 101, to: 110, all: 110 }))
  await waitFor(() => expect(names().at(-1)).toBe('P103'))
  await user.click(button(text.table.nickname))
  await screen.findByText(fill(text.table.page, { from: 1, to: 50, all: 110 }))
  await waitFor(() => expect(names()[0]).toBe('Bảo'))
})

function box(name: string): HTMLElement {
  return screen.getByRole('checkbox', { name })
}

/** The texts of all elements with this role, with single spaces. */
function textsOf(role: string, container = document.body): readonly string[] {
  return within(container)
    .getAllByRole(role)
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
}
