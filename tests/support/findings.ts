import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Frame, Page } from 'playwright-core'

/** An accessibility rule of axe-core that an element (`target`, a selector) violates. */
export type Finding = { rule: string; target: string; help: string }

/**
 * The violations that axe-core finds in the current state of a page or a frame. Its script is
 * injected through the browser's debugger, to which the page's Content-Security-Policy does not
 * apply, so the policy stays on. `rules` chooses all rules or only those about colour.
 */
export async function findings(
  page: Page | Frame,
  rules: keyof typeof options = 'all'
): Promise<Finding[]> {
  // The script has half a megabyte, so it is injected once per page.
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(options[rules])})`
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => ({ rule: id, target: target.flat().join(' '), help }))
  )
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const options = {
  all: {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations']
  },
  /** The rules whose result depends on the colour scheme. All others depend on the layout only. */
  colour: {
    runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
    resultTypes: ['violations']
  }
}
