import { screen } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { expectFragment } from '../support/address.ts'
import { openResult } from '../support/open-result.ts'

// A result is in the URL fragment, also when chats and hosts have added text to the URL.

const SENTENCE = 'Your answers point clearly to the front office.'
const CODE = '12H7-EY82-V32E-R9ZC-NC'

test.each([
  ['just the code', `#${CODE}`],
  ['lower case', `#${CODE.toLowerCase()}`],
  ['without hyphens', `#${CODE.replaceAll('-', '')}`],
  ['spaces', `#${CODE.replaceAll('-', ' ')}`],
  ['a query after it', `#${CODE}?secret=abc`],
  ['a tracking parameter after it', `#${CODE}&utm_source=chat`],
  ['a query before it', `?utm_source=x#${CODE}`],
  ['escaped spaces', `#${CODE.replaceAll('-', '%20')}`],
  ['escaped hyphens', `#${CODE.replaceAll('-', '%2D')}`],
  ['en dashes', `#${CODE.replaceAll('-', '–')}`],
  ['the letter i instead of 1', '#i2H7-EY82-V32E-R9ZC-NC']
])('the result is shown: %s', async (_, suffix) => {
  await openResult({ suffix })
  await screen.findByRole('heading', { level: 1, name: SENTENCE })
  expect((await screen.findByText(CODE)).localName).toBe('code')
})

describe('a URL without a valid code', () => {
  test.each(['', '#', '#?secret=abc', '?utm_source=x'])(
    'that ends in %j shows the form without an error',
    async (suffix) => {
      await openResult({ suffix })
      await screen.findByRole('heading', { level: 1, name: 'Read a result' })
      expect(screen.queryByRole('alert')).toBeNull()
      expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Result code' }).value).toBe('')
    }
  )

  test.each([
    ['a damaged code', '#12H7-EY82-V32F-R9ZC-NC', 'Look at group 3 first: V32F.'],
    [
      'a code with damage in two groups',
      '#12H7-EY28-V32F-R9ZC-NC',
      'Something in this code is not right.'
    ],
    ['half a code', '#12H7-EY82', 'The end of this code seems to be missing.'],
    ['a newer format', '#257C-C', 'This code was made by a newer version of this site.'],
    ['words', '#my-result', 'This is not a result code.'],
    ['markup', '#<img src=x onerror=alert(1)>', 'This is not a result code.'],
    ['a very long text', `#${'A'.repeat(5000)}`, 'This is not a result code.'],
    ['an invalid escape sequence', '#%E0%A4%A', 'This is not a result code.'],
    ['a word of symbols that codes have', '#hello', 'This is not a result code.']
  ])('with %s shows a suitable message and a link to the quiz', async (_, suffix, expected) => {
    await openResult({ suffix })
    await screen.findByRole('heading', { level: 1, name: 'Read a result' })
    expect((await screen.findByRole('alert')).textContent).toContain(expected)
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Result code' }))
    const quiz = screen.getByRole('link', { name: 'No code yet? Take the quiz' })
    expect(quiz.getAttribute('href')).toBe('/en/quiz/')
  })
})

describe('without a code in the URL, on a device with answers', () => {
  const stored = (progress: string) => localStorage.setItem('front-or-back', progress)

  test('the result of a finished quiz is shown, and its code is in the URL', async () => {
    stored(`${CODE}/28`)
    await openResult()
    await screen.findByRole('heading', { level: 1, name: SENTENCE })
    await expectFragment(`#${CODE}`)
    expect(screen.queryByRole('textbox', { name: 'Result code' })).toBeNull()
  })

  test('the form is shown while the quiz is not finished', async () => {
    stored(`${CODE}/27`)
    await openResult()
    await screen.findByRole('heading', { level: 1, name: 'Read a result' })
    expect(location.hash).toBe('')
  })
})
