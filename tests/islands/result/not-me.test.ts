import { screen, waitFor, within } from '@testing-library/dom'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { people } from '../../site/support/people.ts'
import { findCards, nearRoles, rolesOn } from '../support/near-roles.ts'
import { openResult } from '../support/open-result.ts'

// Visitors exclude roles and traits from a result, and see a second result beside the original.

test('an excluded role is missing in the result without it, which is shown beside the original', async () => {
  const user = await openResult({ suffix: `#${people.counter.code}` })
  await findCards()
  const before = rolesOn()
  const [first = ''] = before
  await user.click(screen.getByRole('button', { name: `Not me ${first}` }))
  await screen.findByRole('heading', { name: 'As you answered' })
  expect(rolesOn()).not.toContain(first)
  expect(columnOf('As you answered').textContent).toContain(first)
  expect(columnOf('As you answered').textContent).toContain('Front office')
  expect(columnOf('Without what you put aside').textContent).not.toContain(first)

  await user.click(screen.getByRole('button', { name: `Count again: ${first}` }))
  await waitFor(() => expect(rolesOn()).toEqual(before))
  expect(screen.queryByRole('heading', { name: 'As you answered' })).toBeNull()
})

test('the focus stays among the near roles after a role is removed', async () => {
  const user = await openResult({ suffix: `#${people.counter.code}` })
  await findCards()
  const [first = ''] = rolesOn()
  await user.click(screen.getByRole('button', { name: `Not me ${first}` }))
  await screen.findByRole('button', { name: `Count again: ${first}` })
  await waitFor(() => expect(nearRoles().contains(document.activeElement)).toBe(true))
})

test('the verdict without an excluded trait is shown beside the original, and the h1 stays', async () => {
  const user = await openResult({ suffix: `#${people.almostCounter.code}` })
  await unfoldTraits(user)
  const trait = await screen.findByRole<HTMLInputElement>('checkbox', {
    name: 'Working undisturbed'
  })
  await user.click(trait)
  await screen.findByRole('heading', { name: 'As you answered' })
  const verdict = 'Leaning towards the front office'
  expect(columnOf('As you answered').textContent).toContain(verdict)
  expect(columnOf('Without what you put aside').textContent).not.toContain(verdict)
  screen.getByRole('heading', { level: 1, name: 'Your answers lean towards the front office.' })
  expect(trait.checked).toBe(true)
  expect(document.activeElement).toBe(trait)
  await screen.findByText(/^The verdict is then: .+\. Both lists of jobs are further up/)
  await user.click(trait)
  await waitFor(() => expect(screen.queryByText(/^The verdict is then: /)).toBeNull())
})

test('with too few traits left, there are a message and no roles', async () => {
  const user = await openResult({ suffix: `#${people.counter.code}` })
  await unfoldTraits(user)
  for (const name of ['Being with people', 'Listening', 'Working undisturbed']) {
    await user.click(await screen.findByRole('checkbox', { name }))
    await screen.findByRole('button', { name: `Count again: ${name}` })
  }
  await screen.findByText('Too few traits left for a verdict')
  expect(rolesOn()).toEqual([])
})

async function unfoldTraits(user: UserEvent): Promise<void> {
  await user.click(await screen.findByText('Which jobs, and what if a trait is not me?'))
  await user.click(await screen.findByText('Is one of the traits not you?'))
}

/** The column of the comparison with this heading. */
function columnOf(heading: string): HTMLElement {
  const column = within(nearRoles()).getByRole('heading', { name: heading }).parentElement
  if (!column) throw new Error(`The heading “${heading}” is in no column.`)
  return column
}
