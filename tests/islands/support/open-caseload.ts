import { screen, waitFor } from '@testing-library/dom'
import type { UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES, type Locale } from '#i18n/locales'
import type { CaseloadText } from '#islands/caseload/caseload-props.ts'
import { caseloadProps, sheetWords } from '#page-data/caseload-props'
import { content } from '../../content/support/real-content.ts'
import { CLASS } from '../../site/support/people.ts'
import { openIsland } from './open-island.ts'

/** The open caseload, with functions that find controls by their names in its language. */
export type CaseloadPage = {
  readonly user: UserEvent
  readonly text: CaseloadText
  readonly button: (name: string) => HTMLElement
  readonly link: (name: string) => HTMLElement
  readonly field: (label: string) => HTMLInputElement
  /** Waits for the heading. */
  readonly heading: (name: string) => Promise<HTMLElement>
  /** Types a text into the field for codes, and presses the button that parses it. */
  readonly add: (text: string) => Promise<void>
}

type Options = {
  readonly locale?: Locale
  /** Follows the path of the page directly: a URL fragment. */
  readonly suffix?: string
}

/** Opens the caseload page, as built. */
export async function openCaseload({
  locale = 'en',
  suffix = ''
}: Options = {}): Promise<CaseloadPage> {
  const user = await openIsland({
    locale,
    path: `caseload/${suffix}`,
    props: caseloadProps(content, locale),
    client: () => import('#islands/caseload/client.tsx'),
    parts: Object.fromEntries(
      LOCALES.map((language) => [
        `${language}-sheet`,
        async () => ({ words: sheetWords(content, language) })
      ])
    )
  })
  const text = content.languages[locale].counsellor.caseload.island
  const button = (name: string) => screen.getByRole('button', { name })
  const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
  return {
    user,
    text,
    button,
    field,
    link: (name) => screen.getByRole('link', { name }),
    heading: (name) => screen.findByRole('heading', { name }),
    async add(lines) {
      await user.click(field(text.add.label))
      await user.paste(lines)
      await user.click(button(text.add.read))
    }
  }
}

/** Opens the caseload, adds the lines of `CLASS`, and waits until all seven are announced. */
export async function openClass(options: Options = {}): Promise<CaseloadPage> {
  const page = await openCaseload(options)
  await page.add(CLASS)
  await screen.findByText(fill(page.text.add.added, { read: 7 }))
  return page
}

/** The nicknames in the table, from top to bottom. */
export function names(): readonly string[] {
  return screen.queryAllByRole('rowheader').map(({ textContent }) => textContent)
}

/** Waits until the table has these nicknames, from top to bottom. */
export function expectNames(expected: readonly string[]): Promise<void> {
  return waitFor(() => expect(names()).toEqual(expected))
}
