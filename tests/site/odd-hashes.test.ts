import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { chanceFrom } from '../../scripts/simulation/chance.ts'
import { domDifferences } from '../support/dom-differences.ts'
import { expectQuiet } from '../support/visit.ts'
import { eventually } from './support/eventually.ts'
import { islandOf } from './support/island-dom.ts'
import { ODD_HASHES, VALID_HASHES } from './support/odd-hashes.ts'
import { openResult } from './support/result-visit.ts'

// The result page gets hundreds of invalid URL fragments one after the other, with valid codes in
// between. For each, it shows the form with a suitable message, or the result of a valid code.

const VERDICT = 'Your answers point clearly to the front office.'
const FORM = 'Read a result'

/**
 * The possible messages of the form. There is none if the fragment is empty, apart from parameters
 * and punctuation.
 */
const MESSAGES = [
  /^$/,
  /^This is not a result code\. A code has letters and digits in groups of four/,
  /^Something in this code is not right\. Compare it with the original, group by group\.$/,
  /^Something in this code is not right\. Look at group \d first: [\dA-Z]{1,4}\.$/,
  /^Two neighbours in this code may have changed places\. Look at group \d(?: or \d)? first: [\dA-Z]{1,4}\.$/,
  /^Group \d is too (?:short|long): [\dA-Z]{1,6}\./,
  /^Group \d has a sign that no code has: \S{1,6}\./,
  /^The end of this code seems to be missing\./,
  /^This code was made by a newer version of this site\./
]

test.each([1])('400 invalid fragments in random order cause no error, seed %d', async (seed) => {
  expect(ODD_HASHES.length).toBe(400)
  const { page, headline } = await openResult()
  await headline(FORM).waitFor()
  const hashes = shuffled([...ODD_HASHES, ...VALID_HASHES], seed)
  const seen = await lookAtEach(page, hashes)

  expect(seen.length).toBe(405)
  expect(
    seen.filter(({ hash, headings, alert }) => {
      if (VALID_HASHES.includes(hash)) return headings.join() !== VERDICT || alert !== ''
      return headings.join() !== FORM || !MESSAGES.some((message) => message.test(alert))
    })
  ).toEqual([])

  await lookAtEach(page, VALID_HASHES.slice(0, 1))
  const { page: fresh } = await openResult({ suffix: `#${VALID_HASHES[0]}` })
  await eventually(async () => domDifferences(await islandOf(page), await islandOf(fresh))).toEqual(
    []
  )
  await expectQuiet(page)
})

function shuffled(hashes: readonly string[], seed: number): readonly string[] {
  const { share } = chanceFrom(seed)
  return hashes
    .map((hash) => ({ hash, share: share() }))
    .sort((a, b) => a.share - b.share)
    .map(({ hash }) => hash)
}

/** The texts that the page shows for a fragment. */
type Seen = { readonly hash: string; readonly headings: readonly string[]; readonly alert: string }

/**
 * Sets `location.hash` to one fragment after the other, and reads what is rendered. The loop runs
 * in the page, because that takes a second instead of a minute.
 */
function lookAtEach(page: Page, hashes: readonly string[]): Promise<readonly Seen[]> {
  return page.evaluate(async (hashes) => {
    const seen: Seen[] = []
    for (const hash of hashes) {
      const before = location.href
      const changed = new Promise((resolve) =>
        addEventListener('hashchange', resolve, { once: true })
      )
      location.hash = hash
      if (location.href.replace(/#$/, '') !== before.replace(/#$/, '')) await changed
      // Components are notified of a changed store in a timer, and render after it.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      seen.push({
        hash,
        headings: Array.from(document.querySelectorAll('#island h1'), textOf),
        alert: textOf(document.querySelector('#island [role=alert]'))
      })
    }
    return seen

    function textOf(element: Element | null): string {
      return element?.textContent?.trim() ?? ''
    }
  }, hashes)
}
