import { screen, waitFor, within } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { content } from '../../content/support/real-content.ts'
import { people } from '../../site/support/people.ts'
import { findCards, nearRoles, rolesOn } from '../support/near-roles.ts'
import { openResult } from '../support/open-result.ts'

// How much preparation somebody has or would do is asked before a job is named.

const QUESTION = 'How far would your school or training go, with what you have and would still do?'
const suffix = `#${people.counter.code}`
const KEY = 'front-or-back:job-search'

describe('a first result', () => {
  test('asks before it names a job or a next step', async () => {
    await openResult({ suffix, jobSearch: '' })
    const question = within(await screen.findByRole('group', { name: QUESTION }))
    expect(question.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'High school',
      'Trade school or two-year degree',
      'Four-year degree or more',
      'Show jobs of every kind'
    ])
    // The last lazy part is loaded: nothing else will come.
    await screen.findAllByText('Your answers behind it')
    const { textContent } = screen.getByRole('main')
    const names = Object.values(content.languages.en.roles).map(({ name }) => name)
    expect(names.filter((name) => textContent.includes(name))).toEqual([])
    expect(screen.queryByRole('heading', { name: 'Your next step this week' })).toBeNull()
    expect(localStorage.getItem(KEY)).toBeNull()
  })

  test('names jobs with the chosen preparation, and stores it on the device', async () => {
    const user = await openResult({ suffix, jobSearch: '' })
    await user.click(await screen.findByRole('button', { name: 'High school' }))
    await findCards()
    const little = content.roles
      .filter(({ preparations }) => preparations.us === 'little')
      .map(({ id }) => content.languages.en.roles[id]?.name ?? id)
    expect(rolesOn()).toHaveLength(3)
    expect(rolesOn().filter((name) => !little.includes(name))).toEqual([])
    expect(localStorage.getItem(KEY)).toBe('us/little')
    screen.getByText('United States · High school')
    await screen.findByText('Talk to somebody who does it')
    const heading = within(nearRoles()).getByRole('heading', {
      name: 'Jobs nearest to your answers'
    })
    await waitFor(() => expect(document.activeElement).toBe(heading))
  })

  test('takes “every kind” for an answer', async () => {
    const user = await openResult({ suffix, jobSearch: '' })
    await user.click(await screen.findByRole('button', { name: 'Show jobs of every kind' }))
    await findCards()
    expect(localStorage.getItem(KEY)).toBe('us/any')
    screen.getByText('United States · any preparation')
  })

  test('asks in the words of the chosen country, and names what it takes there', async () => {
    const user = await openResult({ suffix, jobSearch: '' })
    const country = await screen.findByRole('combobox', { name: 'Where would you like to work?' })
    await user.selectOptions(country, 'Vietnam')
    await user.click(await screen.findByRole('button', { name: 'Vocational school or college' }))
    await findCards()
    const medium = content.roles
      .filter(({ preparations }) => preparations.vietnam === 'medium')
      .map(({ id }) => content.languages.en.roles[id]?.name ?? id)
    expect(rolesOn().filter((name) => !medium.includes(name))).toEqual([])
    expect(localStorage.getItem(KEY)).toBe('vietnam/medium')
  })
})

test('a later result does not ask, and the answer can be changed', async () => {
  const user = await openResult({ suffix, jobSearch: 'us/considerable' })
  await findCards()
  const before = rolesOn()
  expect(screen.queryByRole('group', { name: QUESTION })).toBeNull()
  await user.click(within(nearRoles()).getByRole('button', { name: 'Change' }))
  await screen.findByRole('group', { name: QUESTION })
  expect(rolesOn()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'High school' }))
  await findCards()
  expect(rolesOn()).not.toEqual(before)
  expect(localStorage.getItem(KEY)).toBe('us/little')
})

test('the country changes what a role takes, on its card too', async () => {
  await openResult({ suffix, jobSearch: 'uk/any' })
  await findCards()
  screen.getByText('United Kingdom · any preparation')
  const facts = within(nearRoles())
    .getAllByText(/ · .* · /)
    .map(({ textContent }) => textContent.split(' · ').at(-1))
  const levels = ['GCSEs or A levels', 'Apprenticeship or college', 'Degree or more']
  expect(facts.filter((level) => !levels.includes(level ?? ''))).toEqual([])
})
