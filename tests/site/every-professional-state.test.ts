import { describe, test } from 'vitest'
import { LOCALES } from '#i18n/locales'
import { expectUsable } from './support/expect-usable.ts'
import { professionalStates } from './support/professional-states.ts'

// In every state of the pages for counsellors and job boards, axe-core finds no violation and nothing is cut off.

describe.each(LOCALES)('in %s', (locale) => {
  test.each(Object.entries(professionalStates))('%s', async (_, open) => {
    await expectUsable(await open(locale))
  })
})
