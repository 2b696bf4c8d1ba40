import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { openClass } from './support/caseload-visit.ts'
import { statementOf } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn } from './support/focus.ts'

// The comparison of two codes of a caseload.

/** The names of the two; the day of the sitting, which is today, comes after a comma. */
async function namesIn(page: Page): Promise<readonly string[]> {
  const terms = await page.getByRole('term').allInnerTexts()
  return terms.map((term) => term.replace(/, .*2\d{3}$/, ''))
}

describe.each(LOCALES)('in %s', (locale) => {
  test('two codes are selected by keyboard, and compared as two people or one person at two times', async () => {
    const visit = await openClass({ locale })
    const { page, text, button } = visit
    for (const name of ['Lan', 'Bảo']) {
      await page.getByRole('checkbox', { name: new RegExp(`${name}$`) }).press('Space')
    }
    await page.getByText(fill(text.table.selected, { count: 2 }), { exact: true }).waitFor()
    await button(text.table.compare).press('Enter')
    await expectFocusOn(visit.heading(text.two.title))
    // The names differ, so the two codes are compared as two people first.
    await page.getByText(text.two.sizesPeople.changed).waitFor()
    expect(await page.getByText(text.two.rule).count()).toBe(0)
    await page.getByRole('radio', { name: text.two.times }).check()
    await eventually(() => namesIn(page)).toEqual([
      `${text.two.earlier}: Lan`,
      `${text.two.later}: Bảo`
    ])
    await page.getByText(text.two.sizes.changed).waitFor()
    expect(await page.getByRole('rowheader').count()).toBe(7)
    await page.getByText(text.two.rule).waitFor()
    // The answers to the first statement are 4 and 2.
    await page
      .getByRole('listitem')
      .filter({ hasText: statementOf(locale, 'new-conversations') })
      .waitFor()

    await button(text.two.swap).click()
    await eventually(() => namesIn(page)).toEqual([
      `${text.two.earlier}: Bảo`,
      `${text.two.later}: Lan`
    ])
    await visit.link(text.person.back).click()
    await visit.heading(text.table.heading).waitFor()
  })
})
