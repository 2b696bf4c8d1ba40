import { expect, test } from 'vitest'
import { LOCALES } from '#i18n/locales'
import { people } from './support/people.ts'
import { openResult } from './support/result-visit.ts'
import { languageIn, pageOrFileExists } from './support/site-links.ts'

// The links of a result depend on its code, so they are not in the built pages.

const { code } = people.almostCounter

test.each(LOCALES)('every link of a result leads to an existing page in %s', async (locale) => {
  const { page } = await openResult({ locale, suffix: `#${code}` })
  // The last lazy part: all links are there, some of them folded.
  await page.locator('.pulls summary').first().waitFor({ state: 'attached' })
  const links = await page.getByRole('main').locator('a').all()
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')))
  const inside = hrefs.filter((href) => !href?.startsWith('blob:'))
  const paths = inside.map((href) => new URL(href ?? '', page.url()).pathname)
  expect(paths.length).toBeGreaterThan(10)
  expect(paths.filter((path) => !pageOrFileExists(path) || languageIn(path) !== locale)).toEqual([])
})
