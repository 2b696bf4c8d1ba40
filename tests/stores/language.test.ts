import { chooseLanguage, chosenLanguage } from '#stores/language'
import { describe, expect, test } from 'vitest'
import { fakeBrowser } from './support/fake-browser.ts'

test('a chosen language is stored', () => {
  const { storage, openTab } = fakeBrowser()
  const { window } = openTab()
  expect(chosenLanguage(window)).toBeUndefined()
  chooseLanguage(window, 'vi')
  expect(chosenLanguage(window)).toBe('vi')
  chooseLanguage(window, 'en')
  expect(chosenLanguage(window)).toBe('en')
  expect([...storage.entries]).toEqual([['front-or-back:language', 'en']])
})

test.each(['', 'VI', 'fr', 'en-GB', 'null', '../vi'])(
  '%j is not a language of the site',
  (stored) => {
    const { storage, openTab } = fakeBrowser()
    storage.entries.set('front-or-back:language', stored)
    expect(chosenLanguage(openTab().window)).toBeUndefined()
  }
)

describe.each(['blocked', 'absent', 'full'] as const)('where storage is %s', (state) => {
  test('choosing a language throws nothing', () => {
    const { window } = fakeBrowser(state).openTab()
    expect(() => chooseLanguage(window, 'vi')).not.toThrow()
    expect(chosenLanguage(window)).toBeUndefined()
  })
})
