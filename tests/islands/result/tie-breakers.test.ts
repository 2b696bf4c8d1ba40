import { screen } from '@testing-library/dom'
import { expect, test } from 'vitest'
import { people, unclearPeople } from '../../site/support/people.ts'
import { openResult } from '../support/open-result.ts'

// Tie-breakers: optional statements that are offered while the verdict is not clear.

const OFFER = 'Not clear-cut. Make it clearer'
const ANY_STATEMENT = /\.$/

test('tie-breakers are offered while the verdict is not clear, and begin only after a press on the button', async () => {
  const user = await openResult({ suffix: `#${people.almostCounter.code}` })
  const offer = screen.getByRole('button', { name: OFFER })
  expect(screen.queryByRole('group', { name: ANY_STATEMENT })).toBeNull()
  await user.click(offer)
  await screen.findByText('12 left')
  screen.getByRole('heading', { name: 'Make it clearer' })
  expect(screen.queryByRole('button', { name: OFFER })).toBeNull()
  expect(screen.getAllByRole('group', { name: ANY_STATEMENT })).toHaveLength(1)
})

test.each([
  ['a clear verdict', people.counter.code, 'Your answers point clearly to the front office.'],
  [
    'no verdict',
    unclearPeople.alwaysTheMiddle.code,
    'Many answers in a row are the same, so a verdict would be a guess.'
  ]
])('tie-breakers are not offered with %s', async (_, code, headline) => {
  await openResult({ suffix: `#${code}` })
  await screen.findByRole('heading', { level: 1, name: headline })
  await screen.findByText(code)
  expect(screen.queryByRole('button', { name: OFFER })).toBeNull()
  expect(screen.queryByText('Make it clearer')).toBeNull()
})

test('tie-breakers are shown one at a time; each can be skipped, and all can be stopped and continued', async () => {
  const user = await openResult({ suffix: `#${people.drawnToNeither.code}` })
  const press = (name: string) => user.click(screen.getByRole('button', { name }))
  await press(OFFER)
  const first = await statementShown()
  await press('Skip this one')
  await screen.findByText('11 left')
  const second = await statementShown()
  expect(second).not.toBe(first)

  await press('That is enough')
  await screen.findByRole('button', { name: 'Show me one more' })
  expect(screen.queryByRole('group', { name: ANY_STATEMENT })).toBeNull()
  await press('Show me one more')
  expect(await statementShown()).toBe(second)
  expect(screen.getByText(people.drawnToNeither.code).localName).toBe('code')
})

test('after the last tie-breaker is skipped, the page says that those were all', async () => {
  const user = await openResult({ suffix: `#${people.atHomeOnBoth.code}` })
  await user.click(screen.getByRole('button', { name: OFFER }))
  for (let left = 12; left > 0; left--) {
    await screen.findByText(`${left} left`)
    await user.click(screen.getByRole('button', { name: 'Skip this one' }))
  }
  await screen.findByText('Those were all. What is still open is open.')
})

/** The statement of the shown tie-breaker: the name of the group of its answers. */
async function statementShown(): Promise<string> {
  const group = await screen.findByRole('group', { name: ANY_STATEMENT })
  return group.querySelector('legend')?.textContent ?? ''
}
