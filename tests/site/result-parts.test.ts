import type { BrowserContext } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { LOCALES } from '#i18n/locales'
import { expectQuiet } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { people, unclearPeople } from './support/people.ts'
import { openResult } from './support/result-visit.ts'

// What a result fetches after its first paint: its lazy parts, one after the other, from our origin.

const PARTS = ['cards', 'week', 'sharing', 'details', 'answers']

test.each(LOCALES)(
  '%s: after the verdict, the lazy parts are fetched one after the other, and nothing else',
  async (locale) => {
    const events: string[] = []
    const { page, headline } = await openResult({
      locale,
      suffix: `#${people.counter.code}`,
      prepare: async (context) => watch(context, events)
    })
    await headline(contentIn(locale).words.placings.front.sentence).waitFor()
    await eventually(() => events.at(-1)).toBe(`has /scripts/${locale}-answers.js`)
    const scripts = PARTS.map((part) => `/scripts/${locale}-${part}.js`)
    expect(events).toEqual([
      `asks for /${locale}/result/`,
      `has /${locale}/result/`,
      ...scripts.flatMap((script) => [`asks for ${script}`, `has ${script}`])
    ])
    await expectQuiet(page)
  }
)

test('without a verdict, its reason is fetched too', async () => {
  const events: string[] = []
  const { page } = await openResult({
    suffix: `#${unclearPeople.stoppedEarly.code}`,
    prepare: async (context) => watch(context, events)
  })
  await eventually(() => events).toContain('has /scripts/en-answers.js')
  expect(events.filter((event) => event.startsWith('asks')).sort()).toEqual(
    ['/en/result/', ...[...PARTS, 'no-verdict'].map((part) => `/scripts/en-${part}.js`)]
      .map((path) => `asks for ${path}`)
      .sort()
  )
  await expectQuiet(page)
})

test('the verdict is there before any lazy part', async () => {
  const { page, headline } = await openResult({
    suffix: `#${people.counter.code}`,
    prepare: (context) => context.route('**/scripts/**', () => {})
  })
  await headline('Your answers point clearly to the front office.').waitFor()
  await page.getByText('about 9 in 10 who answer like this').waitFor()
  await page.getByText('What points this way').waitFor()
  // The names of the jobs stand where their cards will be.
  expect(await page.locator('.roles > li').count()).toBe(3)
})

/** Records which files the pages of a context ask for, and when each has come; not the icon. */
function watch(context: BrowserContext, events: string[]): void {
  const pathOf = (url: string): string => url.replace(inject('origin'), '').split('#')[0] ?? ''
  context.on('request', (request) => {
    const path = pathOf(request.url())
    if (!/favicon/.test(path)) events.push(`asks for ${path}`)
  })
  context.on('requestfinished', (request) => {
    const path = pathOf(request.url())
    if (!/favicon/.test(path)) events.push(`has ${path}`)
  })
}
