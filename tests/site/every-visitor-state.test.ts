import { describe, test } from 'vitest'
import { LOCALES } from '#i18n/locales'
import { expectUsable } from './support/expect-usable.ts'
import { visitorStates } from './support/visitor-states.ts'

// In every state of the pages for visitors, axe-core finds no violation and nothing is cut off.

describe.each(LOCALES)('in %s', (locale) => {
  test.each(Object.entries(visitorStates))('%s', async (_, open) => {
    await expectUsable(await open(locale))
  })
})
