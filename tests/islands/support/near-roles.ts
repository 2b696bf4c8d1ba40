import { screen, within } from '@testing-library/dom'
import type { UserEvent } from '@testing-library/user-event'
import type { Locale } from '#i18n/locales'
import { fill } from '#i18n/fill'
import { content } from '../../content/support/real-content.ts'
import { sectionOf } from './section-of.ts'

/** The section of the near roles on a result page. */
export function nearRoles(locale: Locale = 'en'): HTMLElement {
  return sectionOf(content.languages[locale].ui.result.island.roles.heading)
}

/** Waits for the cards of the near roles, which a lazy part brings. */
export async function findCards(locale: Locale = 'en'): Promise<readonly HTMLElement[]> {
  const { notMe } = content.languages[locale].ui.result.island.card
  await within(nearRoles(locale)).findAllByRole('button', { name: new RegExp(`^${notMe} `) })
  return cardsOn(locale)
}

/** Shows the cards that are hidden at first, if there are some, and returns all. */
export async function showAllCards(user: UserEvent, locale: Locale = 'en') {
  await findCards(locale)
  const [before = ''] = fill(content.languages[locale].ui.result.island.roles.more, {
    count: '…'
  }).split('…')
  const more = within(nearRoles(locale)).queryByRole('button', {
    name: (name) => name.startsWith(before) && /\d/.test(name)
  })
  if (more) {
    await user.click(more)
    await screen.findAllByRole('button')
  }
  return cardsOn(locale)
}

/** The names of the near roles on the cards of an English result page, in the order shown. */
export function rolesOn(): readonly string[] {
  return cardsOn().map(nameOn)
}

/** The name of the role on a card. */
export function nameOn(card: HTMLElement): string {
  return within(card).getByRole('heading', { level: 3 }).textContent
}

/** The line of a card with its facts: how close it is, whom it serves, and so on. */
export function factsOn(card: HTMLElement): readonly string[] {
  return within(card).getByText(/ · /).textContent.split(' · ')
}

function cardsOn(locale: Locale = 'en'): readonly HTMLElement[] {
  const headings = within(nearRoles(locale)).queryAllByRole('heading', { level: 3 })
  // The other cards are printed, but not on the screen.
  return headings.flatMap((heading) => heading.closest('li:not(.print-only)') ?? [])
}
