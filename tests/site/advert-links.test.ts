import { describe, expect, test } from 'vitest'
import { LOCALES } from '#i18n/locales'
import { openPage } from '../support/visit.ts'
import { builtPage } from './support/built-pages.ts'
import { contentIn } from './support/content.ts'
import { newTab } from './support/new-tab.ts'
import { people } from './support/people.ts'
import { openResult } from './support/result-visit.ts'

// The links to the page that reads an advert, from the pages where people meet adverts.

const { code } = people.counter

describe.each(LOCALES)('in %s', (locale) => {
  const { ui } = contentIn(locale)

  test.each([
    ['the page of a role', 'roles/bank-teller/', ui.role.search.advert],
    ['the glossary', 'glossary/', ui.glossary.advert],
    ['the shortlist', 'shortlist/', ui.shortlist.advert]
  ])('%s leads to the reader', (_, path, words) => {
    const link = builtPage(`/${locale}/${path}`).elements.find(
      ({ name, wholeText }) => name === 'a' && wholeText === words
    )
    expect(link?.attributes.href).toBe(`/${locale}/advert/`)
  })

  test.each(['', 'counsellors/'])('the text of the page /%s leads to the reader', (path) => {
    // One link is in the menu, and one more in the text.
    const links = builtPage(`/${locale}/${path}`).elements.filter(
      ({ name, attributes }) => name === 'a' && attributes.href === `/${locale}/advert/`
    )
    expect(links).toHaveLength(2)
  })

  test('the result leads to the reader, and the address holds no answers', async () => {
    const { page, text } = await openResult({ locale, suffix: `#${code}` })
    await page.getByRole('link', { name: text.week.found }).click()
    await page.getByRole('heading', { level: 1, name: ui.advert.title }).waitFor()
    expect(new URL(page.url()).hash).toBe('')
    expect(page.url()).not.toContain(code)
  })
})

test('from a frame, the reader opens in a new tab', async () => {
  const page = await openPage({
    path: `/en/frame/result/#${code}`,
    language: 'en',
    stored: { 'front-or-back:job-search': 'us/any' }
  })
  const link = page.getByRole('link', { name: 'Found an advert? Read it with us' })
  await link.waitFor()
  const reader = await newTab(page, () => link.click())
  await reader.getByRole('heading', { level: 1, name: contentIn('en').ui.advert.title }).waitFor()
  expect(new URL(reader.url()).hash).toBe('')
  expect(new URL(page.url()).pathname).toBe('/en/frame/result/')
})
