import type { Locator, Page } from 'playwright-core'
import type { Locale } from '#i18n/locales'
import { openPage, type Visit } from '../../support/visit.ts'
import { type content, said } from './content.ts'
import { readCalmly, stopClock } from './pace.ts'

/** The result page as somebody sees it, by the names that things have in the visitor's language. */
export type ResultVisit = {
  readonly page: Page
  readonly text: (typeof content)['languages']['en']['ui']['result']['island']
  /** The first thing it says: a verdict, why there is none, or how to read a result. */
  readonly headline: (sentence: string) => Locator
  readonly button: (name: string) => Locator
}

/** `behind` comes directly after the path: a `#` with a code, a `?` with a query, or both. */
type Options = Omit<Visit, 'path'> & { locale?: Locale; behind?: string; hurried?: boolean }

/** Opens the result page, as somebody who takes their time, unless they are hurried. */
export async function openResult(options: Options = {}): Promise<ResultVisit> {
  const { locale = 'en', behind = '', hurried, ...visit } = options
  const page = await openPage({
    path: `/${locale}/result/${behind}`,
    language: locale,
    ...visit,
    prepare: async (context) => {
      await context.addInitScript(hurried ? stopClock : readCalmly)
      await visit.prepare?.(context)
    }
  })
  return resultOn(page, locale)
}

/** The result on a page that is open already. */
export function resultOn(page: Page, locale: Locale): ResultVisit {
  return {
    page,
    text: said(locale).ui.result.island,
    headline: (name) => page.getByRole('heading', { level: 1, name, exact: true }),
    button: (name) => page.getByRole('button', { name, exact: true })
  }
}

/** In English, from near to far. */
export const ROLE_BANDS_SHOWN = [
  'Strong likeness',
  'Good likeness',
  'Worth a look',
  'Nearest, though not very alike'
]

/** Names of the roles that the result shows, in the order shown. */
export async function rolesOn(page: Page): Promise<string[]> {
  await page.getByRole('heading', { name: 'Roles that resemble you' }).waitFor()
  const names: string[] = []
  for (const band of ROLE_BANDS_SHOWN) {
    const section = page.locator('.near > div', { has: page.getByRole('heading', { name: band }) })
    names.push(...(await section.getByRole('link').allInnerTexts()))
  }
  return names
}
