import type { Browser, BrowserContext, Page } from 'playwright-core'
import { fill } from '#i18n/fill'
import { shippedContent } from '../shipped-model.ts'
import { serveHostPage } from './host-page.ts'
import type { RunningSite } from './running-site.ts'

/**
 * Opens the quiz, a result and a host's page in a browser, and does what needs a file of each kind: answers
 * a statement, unfolds what is fetched late, and reads an advert on a page of another origin that is
 * isolated (Cross-Origin-Embedder-Policy), which shows only what has our headers. Returns errors of the
 * pages too.
 */
export async function checkInBrowser(
  browser: Browser,
  site: RunningSite
): Promise<readonly string[]> {
  const sentences: string[] = []
  for (const [name, visit] of [
    ['the quiz', visitQuiz],
    ['a result', visitResult],
    ['a host’s page', visitHost]
  ] as const) {
    const context = await browser.newContext({ locale: 'en-GB' })
    const errors = watch(context)
    try {
      await visit(await context.newPage(), site)
    } catch (error) {
      const [first = ''] = String(error instanceof Error ? error.message : error).split('\n')
      errors.push(first)
    }
    sentences.push(...errors.map((error) => `${name}: ${error}`))
    await context.close()
  }
  return sentences
}

const { languages, model } = shippedContent()
const { ui, words } = languages.en

/** A result code with a clear verdict; what it is does not matter. */
const CODE = '12H7-EY82-V32E-R9ZC-NC'

async function visitQuiz(page: Page, { origin, base }: RunningSite): Promise<void> {
  await page.goto(`${origin}${base}en/quiz/`)
  await page.getByText(progress(1)).waitFor()
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: ui.quiz.island.next, exact: true }).click()
  await page.getByText(progress(2)).waitFor()
}

async function visitResult(page: Page, { origin, base }: RunningSite): Promise<void> {
  const { details, pulls } = ui.result.island
  await page.goto(`${origin}${base}en/result/#${CODE}`)
  await page.getByText(words.placings.front.sentence).first().waitFor()
  await page.locator('summary:visible').filter({ hasText: details.why }).first().click()
  await page.locator('summary:visible').filter({ hasText: pulls.answers }).first().click()
  await page.locator('.pulls li li').first().waitFor()
}

async function visitHost(page: Page, { origin, base }: RunningSite): Promise<void> {
  const address = origin + base
  const host = await serveHostPage(address)
  try {
    await page.goto(host.origin)
    await page.frameLocator('front-or-back iframe').getByText(progress(1)).waitFor()
    await page.getByText(ui.advert.island.verdicts.front.title).first().waitFor()
    const files = ['data/roles.json', 'oembed/en.json', 'embed.js'].map((file) => address + file)
    await page.evaluate(fetchAll, files)
  } finally {
    await host.close()
  }
}

function progress(number: number): string {
  return fill(ui.quiz.island.progress, { n: number, total: model.questions.length })
}

/** Runs in the page: fetches files of another origin, which needs a CORS header. */
async function fetchAll(addresses: readonly string[]): Promise<void> {
  await Promise.all(addresses.map((address) => fetch(address)))
}

/** Collects what goes wrong in the pages and frames of a context from now on. */
function watch(context: BrowserContext): string[] {
  const errors: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => {
    errors.push(`uncaught: ${error.error().message}`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown'
    if (reason !== 'net::ERR_ABORTED') errors.push(`request failed: ${request.url()} (${reason})`)
  })
  return errors
}
