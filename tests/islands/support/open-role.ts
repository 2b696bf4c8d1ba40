import type { UserEvent } from '@testing-library/user-event'
import type { Locale } from '#i18n/locales'
import { roleProps } from '#page-data/role-props'
import { content } from '../../content/support/real-content.ts'
import { openIsland } from './open-island.ts'

type Options = {
  readonly locale?: Locale
  /** Follows the path of the page directly: the fragment. */
  readonly suffix: string
}

/**
 * Opens the island on the page of a role, as built, and returns its user. The island is fetched only
 * if the fragment is not empty; without it, the page shows what Astro has rendered.
 */
export function openRole(id: string, { locale = 'en', suffix }: Options): Promise<UserEvent> {
  const role = content.roles.find((listed) => listed.id === id)
  if (!role) throw new Error(`There is no role ${id}.`)
  return openIsland({
    locale,
    path: `roles/${id}/${suffix}`,
    props: roleProps(content, locale, role),
    client: () => import('#islands/role/client.ts'),
    parts: { role: () => import('#islands/role/island.tsx') }
  })
}
