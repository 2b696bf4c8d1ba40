import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Frame, Page } from 'playwright-core'

/** A rule of accessibility that an element of the page breaks. */
export type Finding = { rule: string; target: string; help: string }

/**
 * What axe-core finds wrong with a page, or a frame in one, as it stands. Its script comes through the browser's
 * debugger, which the page's Content-Security-Policy has no say in, so the policy stays on.
 */
export async function findings(page: Page | Frame): Promise<Finding[]> {
  // Half a megabyte: once a page, however often it is looked at.
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => ({ rule: id, target: target.flat().join(' '), help }))
  )
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations']
}
