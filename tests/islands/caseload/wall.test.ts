import { screen, waitFor, within } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { contentIn } from '../../site/support/content.ts'
import { CLASS, people } from '../../site/support/people.ts'
import { expectFocusOn } from '../support/focus.ts'
import { openCaseload, openClass } from '../support/open-caseload.ts'

// The group on the wall, without names, and the pair cards.

const NAMES = CLASS.split('\n').map((line) => line.split('\t')[0] ?? '')
/** Dots, verdicts, two screens of traits, three prompts, two of pairs. */
const STEPS = 9

describe.each(LOCALES)('in %s', (locale) => {
  const { wall: words } = contentIn(locale).counsellor
  const step = (at: number) => screen.findByText(fill(words.step, { at, all: STEPS }))

  test('no step has anybody’s name, a title or a label with it, or a control of the page', async () => {
    const { user, text, link } = await openClass({ locale })
    await user.click(link(text.wall.show))
    for (let at = 1; at <= STEPS; at++) {
      await step(at)
      const { outerHTML } = document.documentElement
      // The page's properties are in it, too, with texts that have none of these names.
      const main = document.querySelector('main')?.outerHTML ?? ''
      expect(main.length).toBeGreaterThan(500)
      const found = NAMES.filter((name) => main.includes(name) || document.title.includes(name))
      expect(found).toEqual([])
      expect(outerHTML).not.toContain(people.counter.code)
      expect(screen.queryByRole('table')).toBeNull()
      expect(screen.queryAllByRole('textbox')).toEqual([])
      await user.keyboard('{ArrowRight}')
    }
  })

  test('the verdicts are counted, in words and numbers', async () => {
    await openClass({ locale, suffix: '' }).then(({ user, text, link }) =>
      user.click(link(text.wall.show))
    )
    await step(1)
    await screen.findByRole('img', { name: fill(words.plan.label, { count: 6 }) })
    screen.getByRole('button', { name: words.next }).click()
    await step(2)
    const items = within(screen.getByRole('list')).getAllByRole('listitem')
    const { placings } = contentIn(locale).words
    expect(items.map(({ textContent }) => textContent)).toEqual([
      ...Object.values(placings).map(({ name }) => `${name} 1`),
      `${words.verdicts.none} 1`
    ])
  })
})

const { wall: words } = contentIn('en').counsellor

test('buttons and keys lead through the steps, and stop at both ends', async () => {
  const { user, text, link, button } = await openClass()
  await user.click(link(text.wall.show))
  await expectFocusOn(await screen.findByRole('heading', { name: '6 of you on the floor plan' }))
  expect(button(words.before).getAttribute('aria-disabled')).toBe('true')
  await user.click(button(words.before))
  await user.keyboard('{ArrowLeft}')
  expect(location.hash).toBe('#wall')
  await user.click(button(words.next))
  await screen.findByText('2 of 9')
  await expectFocusOn(button(words.next))
  // Presenters' remote controls send the Page keys.
  await user.keyboard('{PageDown}')
  await screen.findByText('3 of 9')
  await user.keyboard('{PageUp}{ArrowLeft}')
  await screen.findByText('1 of 9')
  await user.keyboard('{Control>}{ArrowRight}{/Control}')
  for (let at = 2; at <= 9; at++) {
    await user.keyboard('{ArrowRight}')
    await screen.findByText(`${at} of 9`)
  }
  await user.keyboard('{ArrowRight}')
  expect(location.hash).toBe('#wall-9')
  expect(button(words.next).getAttribute('aria-disabled')).toBe('true')
})

test('Escape and the button lead back to the link', async () => {
  const { user, text, link, button } = await openClass()
  await user.click(link(text.wall.show))
  await screen.findByText('1 of 9')
  expect(document.title).toContain(text.wall.title)
  await user.keyboard('{ArrowRight}{Escape}')
  await waitFor(() => expectFocusOn(link(text.wall.show)))
  await user.click(link(text.wall.show))
  await screen.findByText('1 of 9')
  await user.click(button(words.close))
  await waitFor(() => expectFocusOn(link(text.wall.show)))
  await user.keyboard('{ArrowRight}')
  expect(location.hash).toBe('#all')
})

test('a small group sees why there are no figures, and three prompts', async () => {
  const { user, text, add, link } = await openCaseload()
  await add(['A', 'B', 'C', 'D'].map((name) => `${name} ${people.counter.code}`).join('\n'))
  await user.click(await screen.findByRole('link', { name: text.wall.show }))
  await screen.findByText(words.few.text)
  expect(screen.queryByRole('img')).toBeNull()
  for (const question of words.prompts.general.questions) {
    await user.keyboard('{ArrowRight}')
    await screen.findByText(question)
  }
  await screen.findByText('4 of 4')
  await user.keyboard('{Escape}')
  await waitFor(() => link(text.wall.cards))
  await user.click(link(text.wall.cards))
  await screen.findByText(words.cards.few)
})

test('without anybody, the address of the wall shows the working page', async () => {
  const { heading, text } = await openCaseload({ suffix: '#wall-3' })
  await heading(text.add.heading)
})

test('the pair cards have numbers only, and the list beside them has the names in order', async () => {
  const { user, text, link, heading } = await openClass()
  await user.click(link(text.wall.cards))
  await heading(words.cards.key)
  const table = screen.getByRole('table')
  const rows = within(table).getAllByRole('rowheader')
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'Bảo',
    'Đức',
    'Hà',
    'Lan',
    'Minh',
    'Thảo'
  ])
  const numbers = within(table)
    .getAllByRole('cell')
    .map(({ textContent }) => Number(textContent))
  expect(numbers.toSorted()).toEqual([1, 2, 3, 4, 5, 6])
  screen.getByText(fill(words.cards.none, { names: 'Yến' }))
  const cards = within(screen.getByRole('list')).getAllByRole('listitem')
  expect(cards).toHaveLength(6)
  const shown = cards.map(({ textContent }) => textContent).join(' ')
  expect(NAMES.filter((name) => shown.includes(name))).toEqual([])
  // From the counter to the quiet rooms: Lan, Minh, Thảo, Đức, Hà, Bảo. So Lan meets one of the last
  // three who differs, the third from her, and Minh, who is next to her.
  const numberOf = (name: string) => numbers[rows.findIndex((row) => row.textContent === name)]
  expect(cards[Number(numberOf('Lan')) - 1]?.textContent).toContain(
    fill(words.cards.alike, { numbers: Number(numberOf('Minh')) })
  )
})
