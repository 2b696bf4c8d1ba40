import { screen } from '@testing-library/dom'
import type { UserEvent } from '@testing-library/user-event'
import type { Locale } from '#i18n/locales'
import { advertProps } from '#page-data/advert-props'
import { PART_WORDS } from '#page-data/part-words'
import { content } from '../../content/support/real-content.ts'
import { type IslandPage, openIsland } from './open-island.ts'

type Options = {
  readonly locale?: Locale
  /** The fragment of the address, with its `#`. */
  readonly hash?: string
  /** What the device stores. */
  readonly stored?: Readonly<Record<string, string>>
  /** By default, the details can be fetched. */
  readonly parts?: IslandPage['parts']
}

/** Opens the page for adverts, as built. */
export async function openAdvert({ locale = 'en', hash = '', stored = {}, parts }: Options = {}) {
  for (const [name, value] of Object.entries(stored)) localStorage.setItem(name, value)
  const user = await openIsland({
    locale,
    path: `advert/${hash}`,
    props: advertProps(content, locale),
    client: () => import('#islands/advert/client.tsx'),
    parts: parts ?? {
      [`${locale}-advert-details`]: async () => ({
        ...(await import('#islands/advert/details.lazy.tsx')),
        ...PART_WORDS['advert-details'](content, locale)
      })
    }
  })
  const { island, details } = content.languages[locale].ui.advert
  return { user, text: { ...island, ...details } }
}

/** Types an advert into the form that is shown, and reads it. Waits for the answer. */
export async function readAdvert(
  user: UserEvent,
  locale: Locale,
  advert: { readonly title?: string; readonly text: string }
): Promise<void> {
  const { titleLabel, textLabel, read } = content.languages[locale].ui.advert.island
  const title = await screen.findByRole('textbox', { name: titleLabel })
  const text = screen.getByRole('textbox', { name: textLabel })
  await user.clear(title)
  if (advert.title) await user.type(title, advert.title)
  await user.clear(text)
  text.focus()
  await user.paste(advert.text)
  await user.click(screen.getByRole('button', { name: read }))
}

/** The texts of the list items, or of the paragraphs, in the part with this heading. */
export function linesUnder(heading: string): readonly string[] {
  const section = screen.getByRole('heading', { name: heading }).parentElement
  const items = [...(section?.querySelectorAll('li') ?? [])]
  const lines = items.length > 0 ? items : [...(section?.querySelectorAll('p') ?? [])]
  return lines.map(({ textContent }) => textContent)
}
