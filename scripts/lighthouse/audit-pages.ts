import { resolve } from 'node:path'
import lighthouse, { type Result } from 'lighthouse'
import { findBrowser } from '../browser/browser.ts'
import { builtSite } from '../../server/built-site.ts'
import { RobotsFromOutside } from './robots-gatherer.ts'
import { serveSite } from '../../server/serve-site.ts'
import { type FoundBrowser, startUnsteeredBrowser } from '../browser/start-browser.ts'

/** What Lighthouse is asked about. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** One of the things that Lighthouse is asked about. */
export type Category = (typeof categories)[number]

/** Marks from 0 to 100 for a page, and what cost it the points that are missing. */
export type PageAudit = { path: string; scores: Record<Category, number>; losses: Loss[] }

/** An audit that takes points from a category. */
export type Loss = { category: Category; audit: string; title: string; detail: string }

/** Lets Lighthouse look at pages of the built site, one after the other, as on a phone. */
export async function auditPages(
  paths: readonly string[],
  options: { folder?: string; browser?: FoundBrowser } = {}
): Promise<PageAudit[]> {
  const server = await serveSite({ folder: builtSite(options.folder ?? resolve('dist')) })
  const browser = await startUnsteeredBrowser(options.browser ?? (await findBrowser()))
  try {
    const audits: PageAudit[] = []
    // Never two at a time: they would take each other's processor, and so each other's points.
    for (const path of paths) audits.push(await auditPage(server.origin, path, browser.port))
    return audits
  } finally {
    browser.close()
    await server.close()
  }
}

/** How often a page is recorded at most. */
const RECORDINGS = 5

/**
 * The best of a few recordings. Lighthouse is a measurement: whatever else the machine does while it records can only take
 * points, never give any, so the best is what the page itself can do. Full marks need no second recording. Now and then
 * Chromium loses the beginning of a recording (NO_NAVSTART), with any way of starting it; then there is nothing to judge.
 */
async function auditPage(origin: string, path: string, port: number): Promise<PageAudit> {
  let best: PageAudit | undefined
  for (let recording = 0; recording < RECORDINGS; recording++) {
    const audit = await recordPage(origin, path, port)
    if (audit && (!best || marksOf(audit) > marksOf(best))) best = audit
    if (best && marksOf(best) === 100 * categories.length) break
  }
  if (!best) throw new Error(`Lighthouse could not record ${path}, ${RECORDINGS} times over.`)
  return best
}

function marksOf({ scores }: PageAudit): number {
  return categories.reduce((sum, category) => sum + scores[category], 0)
}

/** One recording; undefined where its beginning was lost. */
async function recordPage(
  origin: string,
  path: string,
  port: number
): Promise<PageAudit | undefined> {
  const flags = { port, logLevel: 'error' as const, onlyCategories: [...categories] }
  const result = await lighthouse(origin + path, flags, {
    extends: 'lighthouse:default',
    artifacts: [{ id: 'RobotsTxt', gatherer: RobotsFromOutside }]
  })
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${path}.`)
  const { lhr } = result
  if (lhr.runtimeError?.code === 'NO_NAVSTART') return undefined
  if (lhr.runtimeError) throw new Error(`Lighthouse on ${path}: ${lhr.runtimeError.message}`)
  return { path, scores: scoresIn(lhr), losses: categories.flatMap((one) => lossesIn(lhr, one)) }
}

function scoresIn(lhr: Result): Record<Category, number> {
  const score = (category: Category) => Math.round((lhr.categories[category]?.score ?? 0) * 100)
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo')
  }
}

function lossesIn(lhr: Result, category: Category): Loss[] {
  const counted = lhr.categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? []
  return counted.flatMap(({ id }) => {
    const audit = lhr.audits[id]
    const isLoss = audit?.scoreDisplayMode === 'error' || (audit?.score ?? 1) < 1
    if (audit === undefined || !isLoss) return []
    return [{ category, audit: id, title: audit.title, detail: detailOf(audit) }]
  })
}

/** What Lighthouse says of the cause, and the first places it found, cut to a readable length. */
function detailOf(audit: Result['audits'][string]): string {
  const { errorMessage, displayValue, explanation, details } = audit
  const places = details?.type === 'table' ? JSON.stringify(details.items.slice(0, 3)) : undefined
  const parts = [errorMessage, displayValue, explanation, places?.slice(0, 600)]
  return parts.filter((part) => part !== undefined && part !== '').join('; ')
}
