import type { Locator, Page } from 'playwright-core'
import type { Locale } from '#i18n/locales'
import { openPage, type Visit } from '../../support/visit.ts'
import { type content, contentIn } from './content.ts'

/** The open library of roles, with locators that find elements by their names in its language. */
export type LibraryVisit = {
  readonly page: Page
  readonly text: (typeof content)['languages']['en']['ui']['roles']
  /** The control of the filter with this label. */
  readonly control: (label: string) => Locator
  /** The current URL, read in the page. `page.url()` has a change of the hash only a moment later. */
  readonly address: () => Promise<string>
  /** The names of the visible roles in the list, which is grouped by side. */
  readonly seen: () => Promise<readonly string[]>
}

type Options = Omit<Visit, 'path'> & { locale?: Locale; suffix?: string }

/** Opens the library. `suffix` is appended to the path, for example a URL fragment with a filter. */
export async function openLibrary(options: Options = {}): Promise<LibraryVisit> {
  const { locale = 'en', suffix = '', ...visit } = options
  const page = await openPage({ path: `/${locale}/roles/${suffix}`, language: locale, ...visit })
  return libraryOn(page, locale)
}

/** Returns the locators for a library page that is already open. */
export function libraryOn(page: Page, locale: Locale): LibraryVisit {
  return {
    page,
    text: contentIn(locale).ui.roles,
    control: (label) => page.getByRole('form').getByLabel(label),
    address: () => page.evaluate(() => location.href),
    // One evaluation for all links, because one for each of 72 links takes seconds.
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

/** The name of a role in a language; its id if there is no such role. */
export function nameOf(locale: Locale, id: string): string {
  return contentIn(locale).roles[id]?.name ?? id
}
