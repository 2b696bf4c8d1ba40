import { describe, expect, test } from 'vitest'
import { LOCALES } from '#i18n/locales'
import { findings } from '../support/findings.ts'
import { cutOff } from './support/cut-off.ts'
import { lookAt, looks, smallPhone } from './support/looks.ts'
import { professionalStates } from './support/professional-states.ts'
import { visitorStates } from './support/visitor-states.ts'
import { widenText } from './support/wide-text.ts'

// In every state of support/*-states.ts, axe-core finds no violation in light or dark, narrow or
// wide. Nothing is cut off at 320 px, which is a small phone, or 1,280 px enlarged to 400 %
// (WCAG 1.4.10), also not with the text spacing of WCAG 1.4.12.

const states = { ...visitorStates, ...professionalStates }

describe.each(LOCALES)('in %s', (locale) => {
  test.each(Object.entries(states))('%s', async (_, open) => {
    const page = await open(locale)
    for (const look of looks) {
      await lookAt(page, look)
      expect(await findings(page), `${look.width} px, ${look.colorScheme}`).toEqual([])
    }
    await lookAt(page, smallPhone)
    expect(await cutOff(page), 'cut off').toEqual([])
    await widenText(page)
    expect(await cutOff(page), 'cut off with larger gaps').toEqual([])
  })
})
