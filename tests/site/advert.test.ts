import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { LOCALES, type Locale } from '#i18n/locales'
import { serveSite } from '../../server/serve-site.ts'
import { expectQuiet, openPage, type Visit } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn } from './support/focus.ts'
import { people } from './support/people.ts'
import { withoutIcon } from './support/without-icon.ts'

// The page that reads job adverts, in a browser. More is in tests/islands/advert/, without one.

test.each(LOCALES)(
  '%s: an advert is read without a connection, once the page is loaded, and nothing is sent',
  async (locale) => {
    const server = await serveSite({ folder: resolve('dist') })
    try {
      const { origin, requests } = server
      const page = await openPage({ path: `/${locale}/advert/`, language: locale, origin })
      const loaded = () =>
        page.evaluate(`'${locale}-advert-details' in (globalThis.frontOrBack?.parts ?? {})`)
      await eventually(loaded).toBe(true)
      await page.context().setOffline(true)
      const example = exampleIn(locale, 'back')
      await read(page, locale, example)
      const { verdicts } = contentIn(locale).ui.advert.island
      const { says, marked } = contentIn(locale).ui.advert.details
      await page.getByRole('heading', { name: verdicts.back.title }).waitFor()
      await page.getByRole('heading', { name: says }).waitFor()
      await page.getByText(marked).click()
      await page.locator('.marked mark.back').first().waitFor()
      expect(withoutIcon(requests)).toEqual([
        `/${locale}/advert/`,
        `/scripts/${locale}-advert-details.js`
      ])
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    } finally {
      await server.close()
    }
  }
)

test('by keyboard alone: two adverts are read, and the focus goes to each answer', async () => {
  const page = await openAdvert({})
  const { titleLabel, verdicts, another } = contentIn('en').ui.advert.island
  const title = page.getByRole('textbox', { name: titleLabel })
  await title.focus()
  await page.keyboard.type('Ledger clerk')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('Reconcile ledgers. Prepare payroll.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expectFocusOn(page.getByRole('heading', { name: verdicts.back.title }))
  await page.getByRole('button', { name: another }).press('Enter')
  await expectFocusOn(title)
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('Greet guests and answer calls.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expectFocusOn(page.getByRole('heading', { level: 2, name: verdicts.front.title }))
  await expectQuiet(page)
})

test('a reload and the other language have the adverts again; another tab has not', async () => {
  const page = await openAdvert({})
  await read(page, 'en', exampleIn('en', 'front'))
  const { front } = contentIn('en').ui.advert.island.verdicts
  await page.getByRole('heading', { name: front.title }).waitFor()
  await page.reload()
  await page.getByRole('heading', { name: front.title }).waitFor()
  await page.getByRole('link', { name: 'Tiếng Việt' }).click()
  const vietnamese = contentIn('vi').ui.advert.island
  await page.getByRole('heading', { name: vietnamese.verdicts.front.title }).waitFor()
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByRole('textbox', { name: vietnamese.textLabel }).waitFor()
})

test('an advert in the fragment is read, and is not left in the address', async () => {
  const page = await openAdvert({ hash: '#title=Clerk&text=Reconcile%20ledgers%20and%20payroll.' })
  const { back } = contentIn('en').ui.advert.island.verdicts
  await page.getByRole('heading', { name: back.title }).waitFor()
  expect(new URL(page.url()).hash).toBe('')
})

test('with storage blocked, an advert is read', async () => {
  const page = await openAdvert({ storage: 'blocked' })
  await read(page, 'en', exampleIn('en', 'back'))
  const { back } = contentIn('en').ui.advert.island.verdicts
  await page.getByRole('heading', { name: back.title }).waitFor()
  await expectQuiet(page)
})

describe.each([
  ['en', 'light'],
  ['vi', 'dark']
] as const)('at 320 px, in %s and %s', (locale, colorScheme) => {
  test('three adverts with everything open do not scroll sideways', async () => {
    const page = await openAdvert({
      ...{ locale, colorScheme, width: 320, height: 640 },
      stored: { 'front-or-back': `${people.counter.code}/28` }
    })
    const { another } = contentIn(locale).ui.advert.island
    const { own, marked, compared } = contentIn(locale).ui.advert.details
    for (const side of ['front', 'back', 'bothWays'] as const) {
      if (side !== 'front') await page.getByRole('button', { name: another }).click()
      await read(page, locale, exampleIn(locale, side))
      await page.getByRole('heading', { name: own }).waitFor()
    }
    await page.getByText(marked).click()
    await page.getByRole('heading', { name: compared }).waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
  })
})

test.each(LOCALES)(
  '%s: on paper there is the answer, and neither form nor lessons',
  async (locale) => {
    const page = await openAdvert({ locale })
    await read(page, locale, exampleIn(locale, 'front'))
    const { island, byHand } = contentIn(locale).ui.advert
    await page.getByRole('heading', { name: island.verdicts.front.title }).waitFor()
    await page.emulateMedia({ media: 'print' })
    await page.getByRole('heading', { name: island.frontQuotes, exact: true }).waitFor()
    expect(await page.getByRole('button', { name: island.print }).isVisible()).toBe(false)
    expect(await page.getByText(byHand.heading).isVisible()).toBe(false)
  }
)

test.each(LOCALES)(
  '%s: without JavaScript, the page teaches to read an advert by hand, with five adverts',
  async (locale) => {
    const page = await openPage({ path: `/${locale}/advert/`, language: locale, javaScript: false })
    const { byHand, noScript } = contentIn(locale).ui.advert
    expect(await page.locator('noscript').textContent()).toContain(noScript)
    await page.getByRole('heading', { name: byHand.heading }).waitFor()
    const examples = page.locator('.example')
    expect(await examples.count()).toBe(5)
    const first = examples.first()
    await first.locator('summary').first().click()
    await first.locator('mark').first().waitFor()
    await first.getByText(byHand.remarks).click()
    const remarks = shownIn(locale)[0]?.remarks ?? []
    await eventually(() => first.locator('li').count()).toBe(remarks.length)
    expect(await first.locator('mark').count()).toBe(remarks.length)
    await first.getByText(remarks[0]?.note ?? '').waitFor()
  }
)

test('the invented advert under the form is the first one below, without the numbers of its notes', async () => {
  const page = await openAdvert({})
  const { example } = contentIn('en').ui.advert.island
  const { marked } = contentIn('en').ui.advert.details
  await page.getByRole('button', { name: example }).click()
  await page.getByText(marked).click()
  const [first] = shownIn('en')
  expect(await page.locator('.marked .body').textContent()).toBe(first?.text)
  expect(await page.locator('.answer .eyebrow').textContent()).toBe(first?.title)
})

type Opening = Omit<Visit, 'path'> & { readonly locale?: Locale; readonly hash?: string }

function openAdvert({ locale = 'en', hash = '', ...visit }: Opening): Promise<Page> {
  return openPage({ path: `/${locale}/advert/${hash}`, language: locale, ...visit })
}

type Example = { readonly title: string; readonly text: string }

/** Pastes an advert into the form, and presses the button. */
async function read(page: Page, locale: Locale, { title, text }: Example): Promise<void> {
  const { island } = contentIn(locale).ui.advert
  await page.getByRole('textbox', { name: island.titleLabel }).fill(title)
  await page.getByRole('textbox', { name: island.textLabel }).fill(text)
  await page.getByRole('button', { name: island.read, exact: true }).click()
}

function shownIn(locale: Locale) {
  return contentIn(locale).adverts.filter(({ shown }) => shown)
}

/** The first invented advert of a side that our reader reads as such. */
function exampleIn(locale: Locale, side: 'front' | 'back' | 'bothWays'): Example {
  const ids = {
    front: 'lettings-negotiator',
    back: 'cad-technician',
    bothWays: 'restaurant-manager-wall'
  }
  const vietnamese = { front: 'clinic-reception', back: 'cost-accountant', bothWays: 'sales-admin' }
  const id = locale === 'vi' ? vietnamese[side] : ids[side]
  const found = contentIn(locale).adverts.find((advert) => advert.id === id)
  if (!found) throw new Error(`There is no advert ${id} in ${locale}.`)
  return found
}
