import { describe, expect, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { openClass } from './support/caseload-visit.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn } from './support/focus.ts'

// The view of the whole caseload: the picture of the group, and the table.

describe.each(LOCALES)('in %s', (locale) => {
  test('the table can be sorted and filtered by keyboard', async () => {
    const visit = await openClass({ locale })
    const { page, text, names, button } = visit
    const head = (name: string) => page.getByRole('columnheader', { name })
    await button(text.table.front).focus()
    await page.keyboard.press('Enter')
    await eventually(names).toEqual(['Bảo', 'Hà', 'Thảo', 'Đức', 'Minh', 'Lan', 'Yến'])
    await eventually(() => head(text.table.front).getAttribute('aria-sort')).toBe('ascending')
    await expectFocusOn(button(text.table.front))
    await page.keyboard.press('Enter')
    await eventually(names).toEqual(['Lan', 'Minh', 'Đức', 'Thảo', 'Hà', 'Bảo', 'Yến'])
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
