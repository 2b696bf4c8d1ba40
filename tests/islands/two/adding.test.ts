import { screen, waitFor } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { people } from '../../site/support/people.ts'
import { expectFragment } from '../support/address.ts'
import { expectFocusOn } from '../support/focus.ts'
import { openTwo } from '../support/open-two.ts'

// The form for the person who is missing.

const { counter, quiet } = people

describe.each(['en', 'vi'] as const)('in %s', (locale) => {
  test('two typed codes are added one after the other, and then compared', async () => {
    const { user, text, button, field, heading } = await openTwo({ locale })
    await heading(text.first)
    expect(screen.queryByText(text.warning)).toBeNull()
    await user.type(field(), counter.code)
    await user.click(button(text.add))
    await heading(text.second)
    await expectFragment(`#${counter.code}`)
    expect(field().value).toBe('')
    screen.getByText(text.warning)
    await user.type(field(), `${quiet.code.toLowerCase()}{Enter}`)
    await expectFocusOn(await heading(text.heading))
    await expectFragment(`#${counter.code}&${quiet.code}`)
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})

describe('an error', () => {
  test.each([
    ['nothing', '', 'There is no code yet. It looks like 1ABC-2DEF-3GHJ.'],
    ['spaces', '  ', 'There is no code yet. It looks like 1ABC-2DEF-3GHJ.'],
    [
      'a damaged code',
      '14TQ-F962-6CEP-VFGW-12',
      'Something in this code is not right. Look at group 5 first: 12.'
    ],
    ['the same code', counter.code, 'This is the code that is here already. Add the other one.'],
    [
      'a link to the same code',
      `https://front-or-back.example/vi/result/#${counter.code.toLowerCase()}`,
      'This is the code that is here already. Add the other one.'
    ]
  ])('names %s, and moves the focus to the field', async (_, typed, message) => {
    const { user, text, button, field } = await openTwo({ suffix: `#${counter.code}` })
    await user.click(field())
    await user.paste(typed)
    await user.click(button(text.add))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toBe(message)
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(field().getAttribute('aria-describedby')).toBe(alert.id)
    await expectFocusOn(field())
    expect(field().value).toBe(typed)
    expect(location.hash).toBe(`#${counter.code}`)
  })

  test('disappears with the next code', async () => {
    const { user, text, button, field, heading } = await openTwo()
    await user.click(button(text.add))
    await screen.findByRole('alert')
    await user.type(field(), counter.code)
    await user.click(button(text.add))
    await heading(text.second)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(field().getAttribute('aria-invalid')).toBe('false')
  })
})

describe('the answers on this device', () => {
  const stored = `${quiet.code}/27`

  test('are added by one press', async () => {
    const { user, text, button, heading } = await openTwo({ suffix: `#${counter.code}`, stored })
    await user.click(button(text.own))
    await heading(text.heading)
    await expectFragment(`#${counter.code}&${quiet.code}`)
  })

  test.each([
    ['they are the ones that are there already', `#${quiet.code}`, stored],
    ['there are none', '', undefined],
    ['no statement is answered yet', '', '10J/0']
  ])('are not offered if %s', async (_, suffix, own) => {
    const { text, field } = await openTwo({ suffix, ...(own !== undefined && { stored: own }) })
    field()
    expect(screen.queryByRole('button', { name: text.own })).toBeNull()
  })
})

test('the same code twice counts once', async () => {
  const { text, heading } = await openTwo({ suffix: `#${counter.code}&${counter.code}` })
  await heading(text.second)
})

test('Back shows the form again', async () => {
  const { text, heading } = await openTwo({ suffix: `#${counter.code}&${quiet.code}` })
  await heading(text.heading)
  location.hash = `#${counter.code}`
  await heading(text.second)
  await waitFor(() => expect(screen.queryByRole('heading', { name: text.heading })).toBeNull())
})
