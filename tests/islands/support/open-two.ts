import { screen } from '@testing-library/dom'
import type { UserEvent } from '@testing-library/user-event'
import type { Locale } from '#i18n/locales'
import type { TwoProps } from '#islands/two/two-props.ts'
import { twoProps } from '#page-data/two-props'
import { content } from '../../content/support/real-content.ts'
import { openIsland } from './open-island.ts'

/** The open page for two people, with functions that find controls by their names. */
export type TwoPage = {
  readonly user: UserEvent
  readonly text: TwoProps['text']
  readonly button: (name: string) => HTMLElement
  readonly field: () => HTMLInputElement
  /** Waits for the heading. */
  readonly heading: (name: string) => Promise<HTMLElement>
}

type Options = {
  readonly locale?: Locale
  /** Follows the path of the page directly: a URL fragment. */
  readonly suffix?: string
  /** The answers that an earlier visit has stored on the device. */
  readonly stored?: string
}

/** Opens the page for two people, as built. */
export async function openTwo({
  locale = 'en',
  suffix = '',
  stored
}: Options = {}): Promise<TwoPage> {
  if (stored !== undefined) localStorage.setItem('front-or-back', stored)
  const user = await openIsland({
    locale,
    path: `two/${suffix}`,
    props: twoProps(content, locale),
    client: () => import('#islands/two/client.tsx'),
    parts: {}
  })
  const text = content.languages[locale].ui.two.island
  return {
    user,
    text,
    button: (name) => screen.getByRole('button', { name }),
    field: () => screen.getByRole<HTMLInputElement>('textbox', { name: text.label }),
    heading: (name) => screen.findByRole('heading', { name })
  }
}
