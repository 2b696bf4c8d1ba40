import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import type { AstroIntegration } from 'astro'

/**
 * The largest size of the pages whose path matches `pages`, in bytes after brotli compression: HTML
 * with the inlined CSS and scripts. `script` says whether these pages may contain a script.
 */
export type Budget = { readonly pages: RegExp; readonly most: number; readonly script: boolean }

/** The first budget whose pattern matches a page's path applies. */
export const BUDGETS: readonly Budget[] = [
  // The quiz and the code that exchanges messages with the host.
  { pages: /^\w+\/frame\/$/, most: 18_100, script: true },
  // The result in a frame: the result page's script, and the code that exchanges messages with the
  // host.
  { pages: /^\w+\/frame\/result\/$/, most: 30_500, script: true },
  // What an advert says: opened by a press. The patterns are in the worker's script.
  { pages: /^\w+\/frame\/advert\/$/, most: 20_000, script: true },
  // Reads the adverts of a host's page, which waits for it.
  { pages: /^\w+\/frame\/reader\/$/, most: 2_000, script: true },
  { pages: /^\w+\/quiz\/$/, most: 16_100, script: true },
  { pages: /^\w+\/result\/$/, most: 28_500, script: true },
  // The result of a client who was invited: also the invitation and the ways to send the code.
  { pages: /^\w+\/invited\/$/, most: 31_500, script: true },
  { pages: /^\w+\/invite\/$/, most: 17_500, script: true },
  { pages: /^\w+\/roles\/[\w-]+\/$/, most: 12_000, script: true },
  { pages: /^\w+\/roles\//, most: 17_600, script: true },
  // A tool that counsellors open to work with, so it may load more slowly. No other page has its
  // script.
  { pages: /^\w+\/caseload\/$/, most: 57_000, script: true },
  // The words of the roles come late, as for the result.
  { pages: /^\w+\/shortlist\/$/, most: 22_000, script: true },
  // The phrases of both languages are half of it.
  { pages: /^\w+\/advert\/$/, most: 30_000, script: true },
  { pages: /^\w+\/two\/$/, most: 25_000, script: true },
  { pages: /^\w+\/embed\/$/, most: 14_600, script: true },
  { pages: /^\w+\/device\/$/, most: 14_600, script: true },
  { pages: /^$/, most: 14_600, script: true },
  { pages: /^/, most: 14_600, script: false }
]

/**
 * Replaces the site's real address when a page is measured, so that a longer SITE_URL doesn't put
 * pages over their budgets.
 */
const TYPICAL_ADDRESS = 'https://front-or-back.example/'

/** Stops the build when pages are over their budgets, with an error that lists all of them. */
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
 * Returns a sentence for each way in which a page breaks its budget; an empty list if there is
 * none. `path` has no slash at the start. `address` is the address that the site is built for, with
 * a slash at the end; in the page it is replaced by `TYPICAL_ADDRESS`.
 */
export function problemsOf(path: string, html: string, address: string): readonly string[] {
  const budget = BUDGETS.find(({ pages }) => pages.test(path))
  if (!budget) return []
  const size = brotliCompressSync(withSteadyHashes(atTypicalAddress(html, address))).length
  const problems: string[] = []
  if (size > budget.most) {
    problems.push(
      `  /${path} has ${size} bytes after brotli compression, ${size - budget.most} more than its budget of ${budget.most}. Make it smaller, or change its budget in integrations/budgets.ts.`
    )
  }
  if (!budget.script && /<script/.test(html)) {
    problems.push(
      `  /${path} has a script: expected none. Remove the script, or give the page a budget with "script: true" in integrations/budgets.ts.`
    )
  }
  return problems
}

/**
 * Replaces the hashes in the page's Content-Security-Policy by fixed ones. Hashes are random text
 * that brotli can't compress. They change with every change of a script or of the base path, and
 * with them the size of the page, by up to 30 bytes in either direction.
 */
function withSteadyHashes(html: string): string {
  let count = 0
  return html.replaceAll(/'sha256-[\w+/=]{44}'/g, () => {
    const hash = createHash('sha256').update(`${count++}`).digest('base64')
    return `'sha256-${hash}'`
  })
}

/** Replaces the site's address by `TYPICAL_ADDRESS`, and the base path of each path by `/`. */
function atTypicalAddress(html: string, address: string): string {
  const { pathname } = new URL(address)
  // In HTML attributes, scripts and JSON, a path follows a quotation mark or a backtick.
  return html
    .replaceAll(address, TYPICAL_ADDRESS)
    .replaceAll(/(["'`])(\/[^"'`\s]*)/g, (_, quote: string, path: string) => {
      return quote + (path.startsWith(pathname) ? `/${path.slice(pathname.length)}` : path)
    })
}
