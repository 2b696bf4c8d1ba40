import { screen, within } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { formatCode } from '#domain/code'
import type { Answer } from '#domain/model'
import { isHybrid } from '#domain/roles'
import { content } from '../../content/support/real-content.ts'
import { bySlot, people } from '../../site/support/people.ts'
import {
  factsOn,
  findCards,
  nameOn,
  nearRoles,
  rolesOn,
  showAllCards
} from '../support/near-roles.ts'
import { openResult } from '../support/open-result.ts'

// The near roles on a result: how many, with which reasons, and what their cards say. What a card
// says about the answers is in tests/islands/card-sentences.test.ts.

describe.each(['en', 'vi'] as const)('in %s', (locale) => {
  const { ui, roles: pages } = content.languages[locale]
  const { card: text } = ui.result.island

  test.each(Object.entries(people))(
    '%s: there are at most six roles, three of a family, each with a reason',
    async (_, { code }) => {
      const user = await openResult({ locale, suffix: `#${code}` })
      const cards = await showAllCards(user, locale)
      expect(cards.length).toBeGreaterThan(0)
      expect(cards.length).toBeLessThanOrEqual(6)
      const families = cards.map((card) => {
        const role = content.roles.find(({ id }) => pages[id]?.name === nameOn(card))
        return role?.family ?? `no family of ${nameOn(card)}`
      })
      expect(families.filter((family) => !content.families.includes(family))).toEqual([])
      for (const family of families) {
        expect(families.filter((other) => other === family).length).toBeLessThanOrEqual(3)
      }
      const texts = cards.map(({ textContent }) => textContent)
      expect(texts.filter((card) => !card.includes(text.why))).toEqual([])
      expect(
        texts.filter((card) => !card.includes(text.unlikeName) && !card.includes(text.asks))
      ).toEqual([])
    }
  )
})

test('three cards are shown at first, and a button shows the others', async () => {
  const user = await openResult({ suffix: `#${people.counter.code}` })
  const three = (await findCards()).map(nameOn)
  expect(three).toHaveLength(3)
  screen.getByText('Jobs: 6')
  await user.click(screen.getByRole('button', { name: 'Show 3 more' }))
  await expect.poll(rolesOn).toHaveLength(6)
  expect(rolesOn()).toEqual(expect.arrayContaining(three))
  expect(screen.queryByText(/^Almost none of the jobs/)).toBeNull()
  expect(screen.queryByRole('button', { name: /^Show \d more$/ })).toBeNull()
  const all = within(nearRoles()).getByRole('link', { name: 'All 72 jobs' })
  expect(all.getAttribute('href')).toBe('/en/roles/')
})

test('the verdict for both sides names hybrid roles, and which of them serve colleagues', async () => {
  const user = await openResult({ suffix: `#${people.atHomeOnBoth.code}` })
  const cards = await showAllCards(user)
  const hybrid = content.roles
    .filter((role) => isHybrid(content.model, role))
    .map(({ id }) => nameOf(id))
  expect(cards.filter((card) => hybrid.includes(nameOn(card))).length).toBeGreaterThanOrEqual(5)
  expect(cards.filter((card) => factsOn(card)[1] === 'serves colleagues').length).toBeGreaterThan(0)
})

test('for a profile that no role resembles, the three nearest roles are shown with a note', async () => {
  // Every answer is the extreme one towards the front.
  const answers = content.model.questions.map(({ trait, reversed }): Answer => {
    const side = content.model.traits.find(({ id }) => id === trait)?.side
    return (side === 'front') === reversed ? 1 : 5
  })
  await openResult({ suffix: `#${formatCode(bySlot(answers))}` })
  const cards = await findCards()
  expect(rolesOn()).toEqual(['Event planner', 'Sales representative', 'Sales engineer'])
  const note = 'Nearest, though not close'
  expect(cards.map((card) => factsOn(card)[0])).toEqual([note, note, note])
  screen.getByText(
    'Almost none of the jobs in our list is close to your answers. Those marked “nearest” differ least.'
  )
  expect(screen.queryByRole('button', { name: /^Show \d more$/ })).toBeNull()
})

test('every card says how close the role is, whom it serves, what its trade calls it, and what it takes', async () => {
  const user = await openResult({ suffix: `#${people.counter.code}` })
  for (const card of await showAllCards(user)) {
    const [close, customers, usual, preparation, ...others] = factsOn(card)
    expect(close).toMatch(/^(?:Very close|Close|Worth a look)$/)
    expect(customers).toMatch(
      /^serves (?:people from outside|colleagues|customers and colleagues)$/
    )
    expect(usual).toMatch(/^(?:front office|back office|between front and back)$/)
    const role = content.roles.find(({ id }) => nameOf(id) === nameOn(card))
    expect(preparation).toBe(
      {
        little: 'High school',
        medium: 'Trade school or two-year degree',
        considerable: 'Four-year degree or more'
      }[role?.preparations.us ?? 'little']
    )
    expect(others).toEqual([])
  }
})

test('a card links to the page of its role and to similar roles, without the code', async () => {
  await openResult({ suffix: `#${people.counter.code}` })
  const [card] = await findCards()
  if (!card) throw new Error('There is no card.')
  const role = content.roles.find(({ id }) => nameOf(id) === nameOn(card))
  const links = within(card).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(
    [role?.id, ...(role?.nearby.front ?? []), ...(role?.nearby.back ?? [])]
      .map((id) => `/en/roles/${id}/`)
      .sort()
  )
  expect(within(card).getByText('More like this').localName).toBe('summary')
})

function nameOf(id: string): string {
  return content.languages.en.roles[id]?.name ?? id
}
