import { screen } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { openResult } from '../support/open-result.ts'

// The result code in the URL, with whatever chat programs and hosts have changed or added.

const SENTENCE = 'Your answers point clearly to the front office.'
const CODE = '12H7-EY82-V32E-R9ZC-NC'

test.each([
  ['just the code', `#${CODE}`],
  ['lower case', `#${CODE.toLowerCase()}`],
  ['without hyphens', `#${CODE.replaceAll('-', '')}`],
  ['spaces', `#${CODE.replaceAll('-', ' ')}`],
  ['something put behind it', `#${CODE}?secret=abc`],
  ['tracking behind it', `#${CODE}&utm_source=chat`],
  ['a query before it', `?utm_source=x#${CODE}`],
  ['percent signs for spaces', `#${CODE.replaceAll('-', '%20')}`],
  ['percent signs for hyphens', `#${CODE.replaceAll('-', '%2D')}`],
  ['long dashes', `#${CODE.replaceAll('-', '–')}`],
  ['look-alikes for one and nought', '#i2H7-EY82-V32E-R9ZC-NC']
])('%s', async (_, suffix) => {
  await openResult({ suffix })
  await screen.findByRole('heading', { level: 1, name: SENTENCE })
  expect(screen.getByText(CODE).localName).toBe('code')
})

test.each(['', '#', '#?secret=abc', '?utm_source=x'])(
  '%j asks for a code, without an error message',
  async (suffix) => {
    await openResult({ suffix })
    await screen.findByRole('heading', { level: 1, name: 'Read a result' })
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Result code' }).value).toBe('')
  }
)

describe('instead of a code', () => {
  test.each([
    ['a damaged code', '#12H7-EY82-V32F-R9ZC-NC', 'Look at group 3 first: V32F.'],
    ['two damaged places', '#12H7-EY28-V32F-R9ZC-NC', 'Something in this code is not right.'],
    ['half a code', '#12H7-EY82', 'Something in this code is not right.'],
    ['a newer format', '#257C-C', 'This code was made by a newer version of this site.'],
    ['words', '#my-result', 'This is not a result code.'],
    ['markup', '#<img src=x onerror=alert(1)>', 'This is not a result code.'],
    ['very much', `#${'A'.repeat(5000)}`, 'This is not a result code.'],
    ['a broken percent sign', '#%E0%A4%A', 'This is not a result code.'],
    ['a word of letters that codes have', '#hello', 'Something in this code is not right.']
  ])('%s gets a kind sentence and a way on', async (_, suffix, expected) => {
    await openResult({ suffix })
    await screen.findByRole('heading', { level: 1, name: 'Read a result' })
    expect((await screen.findByRole('alert')).textContent).toContain(expected)
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Result code' }))
    const way = screen.getByRole('link', { name: 'No code yet? Take the quiz' })
    expect(way.getAttribute('href')).toBe('/en/quiz/')
  })
})
