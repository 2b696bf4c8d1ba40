import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { findings } from '../../support/findings.ts'
import { cutOff } from './cut-off.ts'
import { type Look, lookAt, smallPhone } from './looks.ts'
import { widenText } from './wide-text.ts'

/** A narrow and a wide layout, each in one colour scheme. */
const layouts = [
  smallPhone,
  { width: 1280, colorScheme: 'dark' }
] as const satisfies readonly Look[]

/** The same layouts in the other colour scheme. */
const recoloured = [
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' }
] as const satisfies readonly Look[]

/**
 * Expects that axe-core finds no violation in the current state of a page, narrow or wide, in light
 * or dark, and that nothing is cut off at 320 px, which is a small phone, or 1,280 px enlarged to
 * 400 % (WCAG 1.4.10), also with the text spacing of WCAG 1.4.12. Leaves that spacing on.
 */
export async function expectUsable(page: Page): Promise<void> {
  for (const look of layouts) {
    await lookAt(page, look)
    expect(await findings(page), `${look.width} px, ${look.colorScheme}`).toEqual([])
  }
  for (const look of recoloured) {
    await lookAt(page, look)
    expect(await findings(page, 'colour'), `${look.width} px, ${look.colorScheme}`).toEqual([])
  }
  expect(await cutOff(page), 'cut off').toEqual([])
  await widenText(page)
  expect(await cutOff(page), 'cut off with larger gaps').toEqual([])
}
