import { describe, expect, test } from 'vitest'
import { LOCALES } from '#i18n/locales'
import { openClass } from './support/caseload-visit.ts'
import { said } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn } from './support/focus.ts'

// Two codes side by side.

describe.each(LOCALES)('in %s', (locale) => {
  test('two are chosen by keyboard, and compared as two people or one person at two times', async () => {
    const visit = await openClass({ locale })
    const { page, text, button } = visit
    for (const name of ['Lan', 'Bảo']) {
      await page.getByRole('checkbox', { name: new RegExp(`${name}$`) }).press('Space')
    }
    await button(text.table.compare).press('Enter')
    await expectFocusOn(visit.heading(text.two.title))
    // Their names differ.
    await page.getByText(text.two.sizesPeople.changed).waitFor()
    expect(await page.getByText(text.two.rule).count()).toBe(0)
    await page.getByRole('radio', { name: text.two.times }).check()
    const terms = await page.getByRole('term').allInnerTexts()
    expect(terms).toEqual([`${text.two.earlier}: Lan`, `${text.two.later}: Bảo`])
    await page.getByText(text.two.sizes.changed).waitFor()
    expect(await page.getByRole('rowheader').count()).toBe(7)
    await page.getByText(text.two.rule).waitFor()
    const { statements } = said(locale).words
    // 4 and then 2 to the first statement.
    await page
      .getByRole('listitem')
      .filter({ hasText: statements['varied-conversations'] ?? '' })
      .waitFor()

    await button(text.two.swap).click()
    await eventually(() => page.getByRole('term').allInnerTexts()).toEqual([
      `${text.two.earlier}: Bảo`,
      `${text.two.later}: Lan`
    ])
    await visit.link(text.person.back).click()
    await visit.heading(text.table.heading).waitFor()
  })
})

test('little difference is said to be within chance, and an unclear one can’t be weighed', async () => {
  const visit = await openClass()
  const { page, text } = visit
  await page.goto(`${page.url().split('#')[0]}#two-2-5`)
  await page.getByRole('radio', { name: text.two.times }).check()
  await page.getByText(text.two.sizes['within-chance']).waitFor()
  expect(await page.getByText('changed', { exact: true }).count()).toBe(0)
  await page.goto(`${page.url().split('#')[0]}#two-1-7`)
  await page.getByText(text.two.noSize).waitFor()
})

test('the same name is taken for the same person', async () => {
  const visit = await openClass()
  await visit.add('LAN 14TQ-F962-6CEP-VFGW-11')
  await visit.page.goto(`${visit.page.url().split('#')[0]}#two-1-8`)
  await visit.page.getByText(visit.text.two.sizes.changed).waitFor()
})

test('an address of nobody shows the list', async () => {
  const visit = await openClass()
  await visit.page.goto(`${visit.page.url().split('#')[0]}#two-1-99`)
  await visit.heading(visit.text.table.heading).waitFor()
})
