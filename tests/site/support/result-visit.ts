import type { Locator, Page } from 'playwright-core'
import { NAMED_BANDS } from '#domain/near-roles'
import type { Locale } from '#i18n/locales'
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
}

/** `suffix` is appended to the path: a URL fragment with a code, a query, or both. */
type Options = Omit<Visit, 'path'> & { locale?: Locale; suffix?: string; hurried?: boolean }

/**
 * Opens the result page. Its clock runs as if the visitor read everything, unless `hurried`; see
 * pace.ts.
 */
export async function openResult(options: Options = {}): Promise<ResultVisit> {
  const { locale = 'en', suffix = '', hurried, ...visit } = options
  const page = await openPage({
    path: `/${locale}/result/${suffix}`,
    language: locale,
    ...visit,
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
    button: (name) => page.getByRole('button', { name, exact: true })
  }
}

/** The names of the near roles on an English result page, in the order shown. */
export async function rolesOn(page: Page): Promise<string[]> {
  await page
    .getByRole('heading', { name: contentIn('en').ui.result.island.roles.heading })
    .waitFor()
  const names: string[] = []
  const { roles } = contentIn('en').ui.result.island
  for (const band of NAMED_BANDS) {
    const heading = page.getByRole('heading', { name: roles[band], exact: true })
    const section = page.locator('.near > div', { has: heading })
    names.push(...(await section.getByRole('link').allInnerTexts()))
  }
  return names
}
