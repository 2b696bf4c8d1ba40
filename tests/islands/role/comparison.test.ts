import { screen, within } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { content } from '../../content/support/real-content.ts'
import { people, unclearPeople } from '../../site/support/people.ts'
import { openRole } from '../support/open-role.ts'

// The bars of a role, compared with the answers in the link.

// This person scores very high in listening, and low in working undisturbed.
const { code } = people.counter

describe.each(['en', 'vi'] as const)('in %s', (locale) => {
  const { bars } = content.languages[locale].ui.role

  test('answers are near in some traits', async () => {
    await openRole('sales-engineer', { locale, suffix: `#${code}` })
    await screen.findByText(bars.from.link)
    expect(screen.getAllByText(bars.near).length).toBeGreaterThan(2)
  })

  test('answers are far in some traits', async () => {
    await openRole('database-administrator', { locale, suffix: `#${code}` })
    await screen.findByText(bars.likeness.none)
    expect(screen.getAllByText(bars.far).length).toBeGreaterThan(2)
  })
})

test.each([
  ['the id of a section', '#facts'],
  ['a damaged code', `#${code.slice(0, 9)}`]
])('with %s in the URL fragment, it is not compared with anybody', async (_, suffix) => {
  await openRole('receptionist', { suffix })
  await screen.findByText('The job asks more than 89 of 100 office jobs.')
  expect(within(screen.getByRole('main')).queryByText(/You score higher/)).toBeNull()
})

test('with too few answers, it says so in each trait, and shows no likeness', async () => {
  await openRole('receptionist', { suffix: `#${unclearPeople.stoppedEarly.code}` })
  await screen.findByText('Too few answers to say it all in all.')
  expect(screen.getAllByText('You gave too few answers here.')).toHaveLength(7)
})
