import { screen, waitFor } from '@testing-library/dom'
import type { UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES, type Locale } from '#i18n/locales'
import type { CaseloadText } from '#islands/caseload/caseload-props.ts'
import { caseloadProps } from '#page-data/caseload-props'
import { PART_WORDS } from '#page-data/part-words'
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
  /** Replaces the text in the field with this label. */
  readonly fill: (label: string, text: string) => Promise<void>
  /** Waits for the heading. */
  readonly heading: (name: string) => Promise<HTMLElement>
  /** Fills the field for codes with a text, and presses the button that parses it. */
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
    // Long texts are read in one go, without a pause to render.
    hurried: true,
    props: caseloadProps(content, locale),
    client: () => import('#islands/caseload/client.tsx'),
    parts: Object.fromEntries(
      LOCALES.flatMap((language) => [
        [`${language}-sheet`, async () => PART_WORDS.sheet(content, language)],
        [
          `${language}-talk-advert`,
          async () => ({
            ...(await import('#islands/caseload/advert/talk-advert.lazy.tsx')),
            ...PART_WORDS['talk-advert'](content, language)
          })
        ],
        [
          `${language}-wall`,
          async () => ({
            ...(await import('#islands/caseload/wall/wall.lazy.tsx')),
            ...PART_WORDS.wall(content, language)
          })
        ],
        [
          `${language}-roll`,
          async () => ({
            ...(await import('#islands/caseload/roll/roll.lazy.tsx')),
            ...PART_WORDS.roll(content, language)
          })
        ],
        [
          `${language}-scanner`,
          async () => ({
            ...(await import('#islands/caseload/scan/scanner.lazy.tsx')),
            ...PART_WORDS.scanner(content, language)
          })
        ]
      ])
    )
  })
  const text = content.languages[locale].counsellor.caseload.island
  const button = (name: string) => screen.getByRole('button', { name })
  const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
  const fillField = async (label: string, value: string): Promise<void> => {
    await user.clear(field(label))
    await user.paste(value)
  }
  return {
    user,
    text,
    button,
    field,
    link: (name) => screen.getByRole('link', { name }),
    heading: (name) => screen.findByRole('heading', { name }),
    fill: fillField,
    async add(lines) {
      await fillField(text.add.label, lines)
      await user.click(button(text.add.read))
    }
  }
}

/** Opens the caseload, adds the lines of `CLASS`, and waits until all seven are in the table. */
export async function openClass(options: Options = {}): Promise<CaseloadPage> {
  const page = await openCaseload(options)
  await page.add(CLASS)
  await screen.findByText(fill(page.text.add.added, { read: 7 }))
  await waitFor(() => expect(names()).toHaveLength(7))
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
