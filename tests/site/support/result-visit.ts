import type { Frame, Locator, Page } from 'playwright-core'
import type { Locale } from '#i18n/locales'
import { JOB_SEARCH_KEY } from '#stores/person'
import { openPage, type Visit } from '../../support/visit.ts'
import { type content, contentIn } from './content.ts'
import { readCalmly, stopClock } from './pace.ts'

/** The open result page, with locators that find elements by their names in its language. */
export type ResultVisit = {
  readonly page: Page
  readonly text: (typeof content)['languages']['en']['ui']['result']['island']
  /** The `h1`: the verdict, the reason why there is none, or the heading of the form for codes. */
  readonly headline: (sentence: string) => Locator
  readonly button: (name: string) => Locator
  /** The code of the result, in a folded part. */
  readonly code: Locator
  /** Unfolds the part with these words. */
  readonly unfold: (words: string) => Promise<void>
}

type Options = Omit<Visit, 'path'> & {
  locale?: Locale
  /** Appended to the path: a URL fragment with a code, a query, or both. */
  suffix?: string
  hurried?: boolean
  /**
   * Which jobs somebody looks for, as the device stores it; empty if nobody has chosen yet. By
   * default, jobs with any preparation, so that a result names some without a question.
   */
  jobSearch?: string
}

/**
 * Opens the result page. Its clock runs as if the visitor read everything, unless `hurried`; see
 * pace.ts.
 */
export async function openResult(options: Options = {}): Promise<ResultVisit> {
  const { locale = 'en', suffix = '', hurried, jobSearch = 'us/any', ...visit } = options
  const page = await openPage({
    path: `/${locale}/result/${suffix}`,
    language: locale,
    ...visit,
    stored: { ...(jobSearch !== '' && { [JOB_SEARCH_KEY]: jobSearch }), ...visit.stored },
    prepare: async (context) => {
      await context.addInitScript(hurried ? stopClock : readCalmly)
      await visit.prepare?.(context)
    }
  })
  return resultOn(page, locale)
}

/** Returns the locators for a result page that is already open. */
export function resultOn(page: Page, locale: Locale): ResultVisit {
  return {
    page,
    text: contentIn(locale).ui.result.island,
    headline: (name) => page.getByRole('heading', { level: 1, name, exact: true }),
    button: (name) => page.getByRole('button', { name, exact: true }),
    code: codeOn(page),
    unfold: (words) => unfold(page, words)
  }
}

/** The code of a result, in a folded part of the page. */
export function codeOn(page: Page | Frame): Locator {
  return page.locator('#result .code-line code')
}

/** Unfolds the first part of the page with these words. */
export async function unfold(page: Page | Frame, words: string): Promise<void> {
  await page.locator('summary:visible').filter({ hasText: words }).first().click()
}

/**
 * Unfolds everything in a result with a verdict. Waits for what lazy parts bring, and for the answers
 * and the picture that are fetched or drawn when a part is unfolded.
 */
export async function unfoldAll(page: Page | Frame): Promise<void> {
  await page.locator('.pulls summary').first().waitFor({ state: 'attached' })
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  await page.locator('.pulls li li').first().waitFor()
  await page.locator('.share-picture').waitFor()
}

/** Waits for the cards of a result in English, and returns the names of their roles. */
export async function rolesOn(page: Page): Promise<string[]> {
  await page
    .getByRole('button', { name: /^Not me / })
    .first()
    .waitFor()
  return page.locator('.near .roles > li:visible h3').allInnerTexts()
}
