import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { PROSE_SLUGS } from '#content-reader/slugs'
import { LOCALES } from '#i18n/locales'
import { openPage } from '../support/visit.ts'
import { content, contentIn } from './support/content.ts'
import { people } from './support/people.ts'

// What the pages show without JavaScript.

describe.each(LOCALES)('in %s', (locale) => {
  const { ui, words, pages } = contentIn(locale)

  test.each([
    ...(['quiz', 'result', 'invite', 'invited', 'caseload', 'device'] as const),
    ...(['frame', 'frame/result', 'frame/advert'] as const)
  ])('the page %s says that it needs JavaScript, and links to the worksheet', async (slug) => {
    const page = await openPage({ path: `/${locale}/${slug}/`, javaScript: false })
    await noticeWith(page, ui.site.notStarted).waitFor()
    await expectNothingToTry(page)
    const link = page.getByRole('link', { name: ui.site.toWorksheet, exact: true })
    expect(await link.getAttribute('href')).toBe(`/${locale}/worksheet/`)
  })

  test('with a script that fails, the page shows the same as without JavaScript', async () => {
    const page = await openPage({ path: `/${locale}/privacy/` })
    // A browser that is too old stops at the first unknown syntax. Here the policy blocks the
    // script, because its changed text no longer matches its hash.
    await page.route('**/quiz/', async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      await route.fulfill({
        response,
        body: html.replace('<script>(function(){', '<script>??(function(){')
      })
    })
    await page.goto(`${inject('origin')}/${locale}/quiz/`)
    await noticeWith(page, ui.site.notStarted).waitFor()
    await expectNothingToTry(page)
    await page.getByRole('link', { name: ui.site.toWorksheet, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: ui.worksheet.title }).waitFor()
  })

  test.each(['its stores', 'its components'] as const)(
    'when the result page fails later, while it creates %s, it shows the same',
    async (failing) => {
      const page = await openPage({ path: `/${locale}/privacy/` })
      await page.addInitScript((stage) => {
        const fail = () => {
          throw new Error('This browser lacks something.')
        }
        if (stage === 'its stores') JSON.parse = fail
        else document.createElementNS = fail
      }, failing)
      await page.goto(`${inject('origin')}/${locale}/result/#${people.counter.code}`)
      await noticeWith(page, ui.site.notStarted).waitFor()
      await page.getByRole('link', { name: ui.site.toWorksheet, exact: true }).waitFor()
    }
  )

  test('the worksheet has every statement and the scoring key', async () => {
    const page = await openPage({ path: `/${locale}/worksheet/`, javaScript: false })
    for (const { id } of content.model.questions) {
      const name = words.statements[id] ?? id
      expect(await page.getByRole('rowheader', { name, exact: true }).count()).toBe(1)
    }
    for (const { id } of content.model.traits) {
      const name = words.traits[id]?.name ?? id
      expect(await page.getByRole('rowheader', { name, exact: true }).count()).toBe(1)
    }
  })

  test('the device page shows its text for browsers without JavaScript', async () => {
    const page = await openPage({ path: `/${locale}/device/`, javaScript: false })
    await noticeWith(page, ui.device.noScript).waitFor()
  })

  test('every page of prose is complete: its title, its summary, and all of its text', async () => {
    const page = await openPage({ path: `/${locale}/`, javaScript: false })
    for (const slug of PROSE_SLUGS.filter((name) => name !== 'not-found')) {
      const { title, lead, summary, blocks } = pages[slug] ?? {}
      await page.goto(`${inject('origin')}/${locale}/${slug === 'home' ? '' : `${slug}/`}`)
      for (const folded of await page.locator('.fold > summary').all()) await folded.click()
      const text = plain(await page.getByRole('main').innerText())
      const expected = [title, lead, ...(summary ?? [])].map((part) => plain(part ?? ''))
      expect(expected.filter((part) => part === '' || !text.includes(part))).toEqual([])
      const figures = (blocks ?? []).filter(({ kind }) => kind === 'figure')
      expect(await page.getByRole('figure').count()).toBeGreaterThanOrEqual(figures.length)
      for (const paragraph of (blocks ?? []).flatMap(paragraphs)) expect(text).toContain(paragraph)
    }
  })
})

function noticeWith(page: Page, text: string): Locator {
  return page.getByText(text).or(page.locator('noscript > p').filter({ hasText: text }))
}

type Block = NonNullable<(typeof content)['languages']['en']['pages'][string]>['blocks'][number]

/** The paragraphs of a block as plain text. */
function paragraphs(block: Block): string[] {
  if (block.kind === 'figure') return []
  return Array.from(block.html.matchAll(/<p>([\s\S]*?)<\/p>/g), ([, inner = '']) =>
    plain(
      inner.replace(/<[^>]+>/g, '').replace(/&(#39|quot|amp);/g, (_, name) => letters[name] ?? '')
    )
  )
}

const letters: Readonly<Record<string, string>> = { '#39': "'", quot: '"', amp: '&' }

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('*', '').trim()
}

async function expectNothingToTry(page: Page): Promise<void> {
  for (const role of ['button', 'radio', 'checkbox', 'textbox'] as const) {
    expect(await page.getByRole(role).count()).toBe(0)
  }
}
