import type { Locator, Page } from 'playwright-core'
import type { Locale } from '#i18n/locales'
import { openPage, type Visit } from '../../support/visit.ts'
import { type content, contentIn } from './content.ts'

/** The library as somebody sees it, by the names that things have in the visitor's language. */
export type LibraryVisit = {
  readonly page: Page
  readonly text: (typeof content)['languages']['en']['ui']['roles']
  /** The control of the filter with this label. */
  readonly control: (label: string) => Locator
  /** The address as the page has it; the browser tells the test of a change only a moment later. */
  readonly address: () => Promise<string>
  /** Names of the roles that can be seen in the groups. */
  readonly seen: () => Promise<readonly string[]>
}

type Options = Omit<Visit, 'path'> & { locale?: Locale; suffix?: string }

/** Opens the library; `suffix` comes directly after the path. */
export async function openLibrary(options: Options = {}): Promise<LibraryVisit> {
  const { locale = 'en', suffix = '', ...visit } = options
  const page = await openPage({ path: `/${locale}/roles/${suffix}`, language: locale, ...visit })
  return libraryOn(page, locale)
}

/** The library on a page that is open already. */
export function libraryOn(page: Page, locale: Locale): LibraryVisit {
  return {
    page,
    text: contentIn(locale).ui.roles,
    control: (label) => page.getByRole('form').getByLabel(label),
    address: () => page.evaluate(() => location.href),
    // In one step: to ask for each of 72 links takes seconds.
    seen: () =>
      page
        .locator('#library')
        .getByRole('link')
        .evaluateAll((links) =>
          links
            .filter((link) => link.checkVisibility({ visibilityProperty: true }))
            .map((link) => (link instanceof HTMLElement ? link.innerText : ''))
        )
  }
}

/** Opens the page of a role. */
export function openRole(id: string, options: Options = {}): Promise<Page> {
  const { locale = 'en', suffix = '', ...visit } = options
  return openPage({ path: `/${locale}/roles/${id}/${suffix}`, language: locale, ...visit })
}

/** What a role is called. */
export function nameOf(locale: Locale, id: string): string {
  return contentIn(locale).roles[id]?.name ?? id
}
