import { expect, test } from 'vitest'
import { LOCALES } from '#i18n/locales'
import { contentIn } from '../site/support/content.ts'
import { eventually } from '../site/support/eventually.ts'
import { nameOf } from '../site/support/role-visit.ts'
import { describeInEngines } from './support/in-engines.ts'

// The filter of the library of roles.

describeInEngines(({ origin, visit }) => {
  test.each(LOCALES)('%s: roles are filtered by family, also after a reload', async (locale) => {
    const visitor = await visit(`/${locale}/roles/`)
    const { filter } = contentIn(locale).ui.roles
    await visitor.choose(filter.family, 'legal')
    const legal = ['compliance-officer', 'paralegal'].map((id) => nameOf(locale, id))
    await eventually(() => visitor.tab.evaluate(shownRoles)).toEqual(legal)
    expect(await visitor.address()).toBe(`${origin()}/${locale}/roles/#family=legal`)
    await visitor.tab.reload()
    await eventually(() => visitor.tab.evaluate(shownRoles)).toEqual(legal)
  })

  test.each(LOCALES)('%s: roles are found by a name without marks', async (locale) => {
    const visitor = await visit(`/${locale}/roles/`)
    await visitor.write(contentIn(locale).ui.roles.filter.name, 'ke toan', 'searchbox')
    await eventually(() => visitor.tab.evaluate(shownRoles)).toEqual(
      ['financial-manager', 'accountant', 'bookkeeper', 'payroll-clerk', 'budget-analyst'].map(
        (id) => nameOf(locale, id)
      )
    )
  })
})

/** Runs in the page: the names of the roles in the list that can be seen. */
function shownRoles(): readonly string[] {
  return Array.from(document.querySelectorAll('#library a'))
    .filter((link) => link.checkVisibility({ visibilityProperty: true }))
    .map((link) => (link instanceof HTMLElement ? link.innerText : ''))
}
