import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findings } from '../support/findings.ts'
import { states } from './support/states.ts'
import { complaints, pathsOfEachKind, WALK_TIMEOUT, walk } from './support/walk.ts'

// What axe finds wrong: nothing, on any page, in any state, light or dark, narrow or wide.

const looks = [
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' }
] as const

// Both languages of a page and all pages of a kind come in different looks, so that each kind is seen in every one.
test(
  'on every page as it was built',
  async () => {
    const found = await walk(pathsOfEachKind, { reducedMotion: true }, async (page, path) => {
      const look = looks[pathsOfEachKind.indexOf(path) % looks.length] ?? looks[0]
      await lookAt(page, look)
      return findings(page)
    })
    const told = complaints(found, (all) => all.map(({ rule, target }) => `${rule}: ${target}`))
    expect(told).toEqual({})
  },
  WALK_TIMEOUT
)

describe.each(['en', 'vi'] as const)('in %s', (locale) => {
  test.each(Object.entries(states))('%s', async (_, open) => {
    const page = await open(locale)
    for (const look of looks) {
      await lookAt(page, look)
      expect(await findings(page), `${look.width} px, ${look.colorScheme}`).toEqual([])
    }
  })
})

async function lookAt(page: Page, { width, colorScheme }: (typeof looks)[number]): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await page.emulateMedia({ colorScheme })
}
