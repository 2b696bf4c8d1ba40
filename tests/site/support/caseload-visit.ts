import type { Locator, Page } from 'playwright-core'
import { fill } from '#i18n/fill'
import type { Locale } from '#i18n/locales'
import { openPage, type Visit } from '../../support/visit.ts'
import { contentIn } from './content.ts'
import { CLASS } from './people.ts'

/** The open caseload page, with locators that find controls by their names in its language. */
export type CaseloadVisit = {
  readonly page: Page
  readonly locale: Locale
  readonly text: ReturnType<typeof contentIn>['counsellor']['caseload']['island']
  readonly button: (name: string) => Locator
  readonly link: (name: string) => Locator
  readonly field: (label: string) => Locator
  readonly heading: (name: string) => Locator
  /** Fills the field for codes with a text, and presses the button that parses it. */
  readonly add: (text: string) => Promise<void>
  /** The nicknames in the table, from top to bottom. */
  readonly names: () => Promise<readonly string[]>
}

type Options = Omit<Visit, 'path'> & { locale?: Locale; suffix?: string }

/** Opens the caseload. `suffix` is appended to the path, for example a URL fragment with a code. */
export async function openCaseload(options: Options = {}): Promise<CaseloadVisit> {
  const { locale = 'en', suffix = '', ...visit } = options
  const page = await openPage({ path: `/${locale}/caseload/${suffix}`, language: locale, ...visit })
  return caseloadOn(page, locale)
}

/** Returns the locators for a caseload page that is already open. */
export function caseloadOn(page: Page, locale: Locale): CaseloadVisit {
  const text = contentIn(locale).counsellor.caseload.island
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  return {
    page,
    locale,
    text,
    button,
    link: (name) => page.getByRole('link', { name, exact: true }),
    field: (label) => page.getByRole('textbox', { name: label, exact: true }),
    heading: (name) => page.getByRole('heading', { name, exact: true }),
    async add(lines) {
      await page.getByRole('textbox', { name: text.add.label, exact: true }).fill(lines)
      await button(text.add.read).click()
    },
    async names() {
      return page.getByRole('rowheader').allInnerTexts()
    }
  }
}

/** Opens the caseload, adds the lines of `CLASS`, and waits until all seven are announced. */
export async function openClass(options: Options = {}): Promise<CaseloadVisit> {
  const visit = await openCaseload(options)
  await visit.add(CLASS)
  await visit.page.getByText(fill(visit.text.add.added, { read: 7 })).waitFor()
  return visit
}
