import { screen, within } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { formatCode } from '#domain/code'
import type { Answer } from '#domain/model'
import { isHybrid } from '#domain/roles'
import { content } from '../../content/support/real-content.ts'
import { bySlot, people } from '../../site/support/people.ts'
import { nearRoles, rolesOn } from '../support/near-roles.ts'
import { openResult } from '../support/open-result.ts'
import { sectionOf } from '../support/section-of.ts'

// The near roles on a result: how many, with which reasons, and what changes them.

describe.each(['en', 'vi'] as const)('in %s', (locale) => {
  const { ui, words } = content.languages[locale]
  const text = ui.result.island.roles

  test.each(Object.entries(people))(
    '%s: there are at most six roles, three of a family, each with reasons',
    async (_, { code }) => {
      await openResult({ locale, suffix: `#${code}` })
      const cards = within(sectionOf(text.heading)).getAllByRole('listitem')
      expect(cards.length).toBeGreaterThan(0)
      expect(cards.length).toBeLessThanOrEqual(6)
      const families = cards.map((card) => familyOn(card).split(' · ')[0] ?? '')
      const known = Object.values(words.families)
      expect(families.filter((family) => !known.includes(family))).toEqual([])
      for (const family of families) {
        expect(families.filter((other) => other === family).length).toBeLessThanOrEqual(3)
      }
      // Every card has a reason. Only its text before the quoted trait ends is compared.
      const reasons = [text.alike, text.alikeTwo, text.near].map(
        (reason) => reason.split('“')[0]?.trim() ?? ''
      )
      const texts = cards.map(({ textContent }) => textContent)
      expect(texts.filter((card) => !reasons.some((reason) => card.includes(reason)))).toEqual([])
    }
  )
})

test('the verdict for both sides names hybrid roles, and which of them serve colleagues', async () => {
  await openResult({ suffix: `#${people.atHomeOnBoth.code}` })
  const names = rolesOn()
  const hybrid = content.roles
    .filter((role) => isHybrid(content.model, role))
    .map(({ id }) => nameOf(id))
  expect(names.filter((name) => hybrid.includes(name)).length).toBeGreaterThanOrEqual(5)
  const cards = within(nearRoles()).getAllByRole('listitem')
  expect(
    cards.filter((card) => familyOn(card).includes(' · serves colleagues inside · ')).length
  ).toBeGreaterThan(0)
})

test('for a profile that no role resembles, the three nearest roles are shown with a note', async () => {
  // Every answer is the extreme one towards the front.
  const answers = content.model.questions.map(({ trait, reversed }): Answer => {
    const side = content.model.traits.find(({ id }) => id === trait)?.side
    return (side === 'front') === reversed ? 1 : 5
  })
  await openResult({ suffix: `#${formatCode(bySlot(answers))}` })
  expect(rolesOn()).toEqual(['Event planner', 'Sales representative', 'Sales engineer'])
  const near = within(nearRoles())
  const bands = near.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
  expect(bands).toEqual(['Nearest, though not close'])
})

test('every card says whom the role serves, and what its trade calls it', async () => {
  await openResult({ suffix: `#${people.counter.code}` })
  const cards = within(nearRoles()).getAllByRole('listitem')
  expect(cards.length).toBeGreaterThan(0)
  for (const card of cards) {
    expect(familyOn(card)).toMatch(
      / · serves (?:people from )?(?:outside|colleagues).* · counts as (?:front office|back office|in between)$/
    )
  }
})

test('the chosen preparation decides which roles are named', async () => {
  const user = await openResult({ suffix: `#${people.counter.code}` })
  const before = rolesOn()
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Preparation (US data)' }),
    'a little (school, training on the job)'
  )
  const little = content.roles.filter(({ zone }) => zone <= 2).map(({ id }) => nameOf(id))
  await expect.poll(rolesOn).not.toEqual(before)
  const after = rolesOn()
  expect(after.filter((name) => !little.includes(name))).toEqual([])
  expect(after.length).toBeGreaterThan(2)
})

/** The line of a role's card that has its family and whom it serves, separated by a dot. */
function familyOn(card: HTMLElement): string {
  return within(card).getByText(/ · /).textContent
}

function nameOf(id: string): string {
  return content.languages.en.roles[id]?.name ?? id
}
