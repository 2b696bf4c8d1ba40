import type { UserEvent } from '@testing-library/user-event'
import type { Locale } from '#i18n/locales'
import { deviceProps } from '#page-data/device-props'
import { content } from '../../content/support/real-content.ts'
import { openIsland } from './open-island.ts'

type Options = {
  readonly locale?: Locale
  /** What an earlier visit has stored in `localStorage`. */
  readonly stored?: Readonly<Record<string, string>>
}

/** Opens the page about stored data, as built, and returns its user. */
export function openDevice({ locale = 'en', stored = {} }: Options = {}): Promise<UserEvent> {
  for (const [name, value] of Object.entries(stored)) localStorage.setItem(name, value)
  return openIsland({
    locale,
    path: 'device/',
    props: deviceProps(content, locale),
    client: () => import('#islands/device/client.tsx'),
    parts: {}
  })
}
