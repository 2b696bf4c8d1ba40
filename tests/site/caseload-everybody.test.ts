import { describe, expect, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { openClass } from './support/caseload-visit.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn } from './support/focus.ts'

// The view of the whole caseload: the picture of the group, and the table.

describe.each(LOCALES)('in %s', (locale) => {
  test('the group is shown on the floor plan, counted by verdict, and with its spread in each trait', async () => {
    const { page, text } = await openClass({ locale })
    await page.getByRole('img', { name: fill(text.group.plan, { count: 6 }) }).waitFor()
    const { placings, traits } = contentIn(locale).words
    const shares = await page.getByRole('list').first().getByRole('listitem').allInnerTexts()
    // One of seven people is 14 of 100.
    const one = fill(text.group.count, { count: 1, share: 14 })
    expect(shares.map((share) => share.replace(/\s+/g, ' ').trim())).toEqual([
      ...Object.values(placings).map(({ name }) => `${name} ${one}`),
      `${text.group.unclearName} ${one}`
    ])
    for (const { name } of Object.values(traits)) {
      await page.getByRole('listitem').filter({ hasText: name }).first().waitFor()
    }
    expect(await page.getByText(text.group.few).count()).toBe(0)
  })

  test('the table can be sorted and filtered by keyboard', async () => {
    const visit = await openClass({ locale })
    const { page, text, names, button } = visit
    const head = (name: string) => page.getByRole('columnheader', { name })
    await button(text.table.front).focus()
    await page.keyboard.press('Enter')
    await eventually(names).toEqual(['Bảo', 'Hà', 'Đức', 'Thảo', 'Minh', 'Lan', 'Yến'])
    await eventually(() => head(text.table.front).getAttribute('aria-sort')).toBe('ascending')
    await expectFocusOn(button(text.table.front))
    await page.keyboard.press('Enter')
    await eventually(names).toEqual(['Lan', 'Minh', 'Thảo', 'Đức', 'Hà', 'Bảo', 'Yến'])
    await eventually(() => head(text.table.front).getAttribute('aria-sort')).toBe('descending')
    await button(text.table.nickname).press('Enter')
    await eventually(names).toEqual(['Bảo', 'Đức', 'Hà', 'Lan', 'Minh', 'Thảo', 'Yến'])

    await page.getByRole('searchbox', { name: text.table.search }).fill('duc')
    await eventually(names).toEqual(['Đức'])
    await page.getByText(fill(text.table.found, { found: 1, all: 7 })).waitFor()
    await page.getByRole('searchbox').fill('')
    await page
      .getByRole('combobox', { name: text.table.verdict })
      .selectOption({ label: text.group.unclearName })
    await eventually(names).toEqual(['Yến'])
    await page.getByRole('searchbox').fill('x')
    await page.getByText(text.table.none).waitFor()
  })
})

test('each row has a text alternative for its arrows', async () => {
  const { page } = await openClass()
  const row = page.getByRole('row').filter({ hasText: 'Lan' })
  // Lan’s answers for the trait people are 4, 5, 5 and 4 after reversing, so the arrow says high.
  const cells = await row.getByRole('cell').allTextContents()
  expect(cells[1]).toBe('Front office')
  expect(Number(cells[2])).toBeGreaterThanOrEqual(85)
  expect(cells[3]).toMatch(/^\d+ ↑ high$/)
})

test('selected people can be removed, and restored by undo', async () => {
  const visit = await openClass()
  const { page, text, names, button } = visit
  await page.getByRole('checkbox', { name: 'Select Minh' }).check()
  await page.getByRole('checkbox', { name: 'Select Hà' }).check()
  await page.getByText(fill(text.table.selected, { count: 2 })).waitFor()
  await button(text.table.remove).click()
  await eventually(names).toEqual(['Lan', 'Thảo', 'Đức', 'Bảo', 'Yến'])
  await page.getByText(fill(text.table.removed, { count: 2 })).waitFor()
  await expectFocusOn(button(text.table.remove))
  await button(text.table.undo).click()
  await expectFocusOn(visit.heading(text.table.heading))
  await eventually(names).toEqual(['Lan', 'Minh', 'Thảo', 'Đức', 'Hà', 'Bảo', 'Yến'])
  await page.getByRole('checkbox', { name: text.table.selectAll }).check()
  await page.getByText(fill(text.table.selected, { count: 7 })).waitFor()
  expect(await button(text.table.compare).isDisabled()).toBe(true)
  // Everybody is removed, and restored.
  await button(text.table.remove).press('Enter')
  await page.getByText(fill(text.table.removed, { count: 7 })).waitFor()
  expect(await page.getByRole('table').count()).toBe(0)
  expect(await page.evaluate('document.activeElement.tagName')).toBe('H2')
  await button(text.table.undo).click()
  await eventually(names).toHaveLength(7)
})

test('selected people whom the search hides are counted separately', async () => {
  const visit = await openClass()
  const { page, text } = visit
  await page.getByRole('checkbox', { name: 'Select Lan' }).check()
  await eventually(() =>
    page
      .getByRole('checkbox', { name: text.table.selectAll })
      .evaluate((box) => box instanceof HTMLInputElement && box.indeterminate)
  ).toBe(true)
  await page.getByRole('searchbox').fill('minh')
  await page.getByText(fill(text.table.selectedHidden, { count: 1, hidden: 1 })).waitFor()
  await visit.link('Minh').click()
  await page.getByRole('article').waitFor()
  await page.goBack()
  await expectFocusOn(visit.link('Minh'))
  expect(await page.getByRole('searchbox').inputValue()).toBe('minh')
})

test('with few people the page warns that the picture says something about each of them', async () => {
  const visit = await openClass()
  for (const name of ['Lan', 'Minh', 'Thảo']) {
    await visit.page.getByRole('checkbox', { name: `Select ${name}` }).check()
  }
  await visit.button(visit.text.table.remove).click()
  await visit.page.getByText(visit.text.group.few).waitFor()
})

test('the table shows 50 people a page, and a new order begins at the first page', async () => {
  const visit = await openClass()
  const { page, text, names, button } = visit
  const lines = Array.from({ length: 103 }, (_, at) => `P${at + 1} 133V-V7D4-RM4S-K6CS-GE`)
  await visit.add(lines.join('\n'))
  await eventually(async () => (await names()).length).toBe(50)
  await page.getByText(fill(text.table.page, { from: 1, to: 50, all: 110 })).waitFor()
  expect(await button(text.table.before).isDisabled()).toBe(true)
  await button(text.table.next).click()
  await button(text.table.next).press('Enter')
  await expectFocusOn(button(text.table.next))
  await page.getByText(fill(text.table.page, { from: 101, to: 110, all: 110 })).waitFor()
  await eventually(async () => (await names()).at(-1)).toBe('P103')
  await button(text.table.nickname).click()
  await eventually(async () => (await names())[0]).toBe('Bảo')
})
