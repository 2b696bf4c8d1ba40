import { screen, within } from '@testing-library/dom'
import type { UserEvent } from '@testing-library/user-event'
import type { Locale } from '#i18n/locales'
import type { ShortlistProps } from '#islands/shortlist/shortlist-props.ts'
import { PART_WORDS } from '#page-data/part-words'
import { shortlistProps } from '#page-data/shortlist-props'
import { formatShortlist, type ShortlistEntry } from '#stores/shortlist'
import { content } from '../../content/support/real-content.ts'
import { type IslandPage, openIsland } from './open-island.ts'

/** The open shortlist, with functions that find controls by their names in its language. */
export type ShortlistPage = {
  readonly user: UserEvent
  readonly text: ShortlistProps['text']
  readonly button: (name: string) => HTMLElement
  /** The field for the note about a role of this name. */
  readonly note: (role: string) => HTMLInputElement
  /** The checkbox that shows a role of this name side by side with others. */
  readonly compare: (role: string) => HTMLInputElement
}

type Options = {
  readonly locale?: Locale
  /** The kept roles, with or without a note. */
  readonly kept?: readonly (string | ShortlistEntry)[]
  /** What else an earlier visit has stored in `localStorage`. */
  readonly stored?: Readonly<Record<string, string>>
  /** By default, all lazy parts of the page can be fetched. */
  readonly parts?: IslandPage['parts']
}

/** Opens the shortlist, as built. */
export async function openShortlist(options: Options = {}): Promise<ShortlistPage> {
  const { locale = 'en', kept = [], stored = {}, parts = shortlistParts(locale) } = options
  const list = kept.map((role) => (typeof role === 'string' ? { role, note: '' } : role))
  if (list.length > 0) localStorage.setItem('front-or-back:shortlist', formatShortlist(list))
  for (const [name, value] of Object.entries(stored)) localStorage.setItem(name, value)
  const user = await openIsland({
    locale,
    path: 'shortlist/',
    props: shortlistProps(content, locale),
    client: () => import('#islands/shortlist/client.tsx'),
    parts
  })
  const text = content.languages[locale].ui.shortlist.island
  return {
    user,
    text,
    button: (name) => screen.getByRole('button', { name }),
    note: (role) => screen.getByRole<HTMLInputElement>('textbox', { name: `${text.note} ${role}` }),
    compare: (role) =>
      screen.getByRole<HTMLInputElement>('checkbox', { name: `${text.compare} ${role}` })
  }
}

/** The lazy parts of the shortlist, by the names of their scripts. */
export function shortlistParts(locale: Locale): IslandPage['parts'] {
  return {
    [`${locale}-cards`]: async () => PART_WORDS.cards(content, locale),
    [`${locale}-compared`]: async () => PART_WORDS.compared(content, locale)
  }
}

/** Waits until kept roles are side by side, and returns the cells of the row with this heading. */
export async function rowOf(heading: string): Promise<readonly string[]> {
  const row = (await screen.findByRole('rowheader', { name: heading })).closest('tr')
  return Array.from(row?.querySelectorAll('td') ?? [], (cell) => {
    const lines = Array.from(cell.querySelectorAll('li'), ({ textContent }) => textContent)
    return lines.length > 0 ? lines.join(' | ') : cell.textContent
  })
}

/** The names above the columns, from left to right. */
export function columns(): readonly string[] {
  return screen.queryAllByRole('columnheader').map(({ textContent }) => textContent)
}

/** The names in the list, from top to bottom. */
export function listedNames(): readonly string[] {
  return screen.getAllByRole('heading', { level: 2 }).flatMap((heading) => {
    const item = heading.closest('li')
    return item && within(item).getByRole('textbox') ? [heading.textContent] : []
  })
}
