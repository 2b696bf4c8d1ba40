import type { Locator, Page } from 'playwright-core'
import { fill } from '#i18n/fill'
import type { Locale } from '#i18n/locales'
import { openPage, type Visit } from '../../support/visit.ts'
import { said } from './content.ts'
import { people, unclearPeople } from './people.ts'

/** The caseload as a counsellor sees it, by the names that things have in their language. */
export type CaseloadVisit = {
  readonly page: Page
  readonly locale: Locale
  readonly text: ReturnType<typeof said>['counsellor']['caseload']['island']
  readonly button: (name: string) => Locator
  readonly link: (name: string) => Locator
  readonly field: (label: string) => Locator
  readonly heading: (name: string) => Locator
  /** Pastes a text into the field for codes, and has it read. */
  readonly add: (text: string) => Promise<void>
  /** Nicknames in the table, from top to bottom. */
  readonly names: () => Promise<readonly string[]>
}

type Options = Omit<Visit, 'path'> & { locale?: Locale; behind?: string }

/** Opens the caseload; `behind` comes directly after the path. */
export async function openCaseload(options: Options = {}): Promise<CaseloadVisit> {
  const { locale = 'en', behind = '', ...visit } = options
  const page = await openPage({ path: `/${locale}/caseload/${behind}`, language: locale, ...visit })
  return caseloadOn(page, locale)
}

/** The caseload on a page that is open already. */
export function caseloadOn(page: Page, locale: Locale): CaseloadVisit {
  const text = said(locale).counsellor.caseload.island
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

/** A small class: each verdict once, and one without. */
export const CLASS = [
  `Lan\t${people.counter.code}`,
  `Minh\t${people.almostCounter.code}`,
  `Thảo\t${people.atHomeOnBoth.code}`,
  `Đức\t${people.drawnToNeither.code}`,
  `Hà\t${people.almostQuiet.code}`,
  `Bảo\t${people.quiet.code}`,
  `Yến\t${unclearPeople.hardlyVarying.code}`
].join('\n')

/** The caseload with the small class in it. */
export async function openClass(options: Options = {}): Promise<CaseloadVisit> {
  const visit = await openCaseload(options)
  await visit.add(CLASS)
  await visit.page.getByText(fill(visit.text.add.added, { read: 7 })).waitFor()
  return visit
}
