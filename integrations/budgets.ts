import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import type { AstroIntegration } from 'astro'

/** What a kind of page may weigh, all in one file: HTML, CSS and script, in bytes of brotli. */
export type Budget = { readonly pages: RegExp; readonly most: number; readonly script: boolean }

/** The first that fits a page holds. */
export const BUDGETS: readonly Budget[] = [
  { pages: /^\w+\/frame\/$/, most: 16_000, script: true },
  // What the frame leads to when the quiz is done: the result, and what talks to the page around it.
  { pages: /^\w+\/frame\/result\/$/, most: 29_000, script: true },
  { pages: /^\w+\/quiz\/$/, most: 16_000, script: true },
  { pages: /^\w+\/result\/$/, most: 26_000, script: true },
  // The result of somebody who was invited: besides the result, the invitation and the ways to send the code.
  { pages: /^\w+\/invited\/$/, most: 29_000, script: true },
  { pages: /^\w+\/invite\/$/, most: 16_000, script: true },
  { pages: /^\w+\/roles\/[\w-]+\/$/, most: 12_000, script: true },
  { pages: /^\w+\/roles\//, most: 14_600, script: true },
  // A tool to work with, opened with time: its script is on no other page.
  { pages: /^\w+\/caseload\/$/, most: 40_000, script: true },
  { pages: /^\w+\/embed\/$/, most: 14_600, script: true },
  { pages: /^\w+\/device\/$/, most: 14_600, script: true },
  { pages: /^$/, most: 14_600, script: true },
  { pages: /^/, most: 14_600, script: false }
]

/** Stands for the site's real address when a page is weighed: whoever deploys must not fail because theirs is longer. */
const TYPICAL_ADDRESS = 'https://front-or-back.example/'

/** Stops the build when a page is heavier than its budget allows, and names every one that is. */
export function budgets(): AstroIntegration {
  let address = TYPICAL_ADDRESS
  return {
    name: 'budgets',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = new URL(config.base, config.site ?? TYPICAL_ADDRESS).href
      },
      'astro:build:done': ({ dir, pages, logger }) => {
        const folder = fileURLToPath(dir)
        const built = pages.filter(({ pathname }) => pathname !== '404/')
        const problems = built.flatMap(({ pathname }) => {
          const html = readFileSync(join(folder, pathname, 'index.html'), 'utf8')
          return problemsOf(pathname, html, address)
        })
        if (problems.length > 0) throw new Error(`Over budget:\n${problems.join('\n')}`)
        logger.info(`${built.length} pages within their budgets`)
      }
    }
  }
}

/**
 * What is too much in a page, in sentences for whoever made it so. `path` is without the first slash; `address` is where the
 * site is built for, with a slash at the end, which counts as `TYPICAL_ADDRESS` however long it is and whatever path it has.
 */
export function problemsOf(path: string, html: string, address: string): readonly string[] {
  const budget = BUDGETS.find(({ pages }) => pages.test(path))
  if (!budget) return []
  const size = brotliCompressSync(withSteadyHashes(atTypicalAddress(html, address))).length
  const problems: string[] = []
  if (size > budget.most) {
    problems.push(
      `  /${path} weighs ${size} bytes, ${size - budget.most} more than its ${budget.most}.`
    )
  }
  if (!budget.script && /<script/.test(html)) {
    problems.push(`  /${path} has a script. Explaining pages have none.`)
  }
  return problems
}

/**
 * The page with other hashes in its policy, the same ones for every page. Hashes can't be compressed, and which ones a page has
 * changes its weight by up to 30 bytes either way: by luck, at every change of a script, and so at every path of a site.
 */
function withSteadyHashes(html: string): string {
  let count = 0
  return html.replaceAll(/'sha256-[\w+/=]{44}'/g, () => {
    const hash = createHash('sha256').update(`${count++}`).digest('base64')
    return `'sha256-${hash}'`
  })
}

function atTypicalAddress(html: string, address: string): string {
  const { pathname } = new URL(address)
  // Paths in a page begin behind the quotes of an attribute, a string or JSON.
  return html
    .replaceAll(address, TYPICAL_ADDRESS)
    .replaceAll(/(["'`])(\/[^"'`\s]*)/g, (_, quote: string, path: string) => {
      return quote + (path.startsWith(pathname) ? `/${path.slice(pathname.length)}` : path)
    })
}
