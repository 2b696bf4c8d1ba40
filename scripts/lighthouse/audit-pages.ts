import { resolve } from 'node:path'
import lighthouse, { type Result } from 'lighthouse'
import { findBrowser } from '../browser/browser.ts'
import { builtSite } from '../../server/built-site.ts'
import { RobotsFromOutside } from './robots-gatherer.ts'
import { serveSite } from '../../server/serve-site.ts'
import { type FoundBrowser, startDebuggableBrowser } from '../browser/start-browser.ts'

/** The categories of Lighthouse that are audited. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

export type Category = (typeof categories)[number]

/** Scores from 0 to 100. */
export type Scores = Record<Category, number>

/** The scores of a page, and the audits that lowered them. */
export type PageAudit = { path: string; scores: Scores; losses: Loss[] }

export const FULL_SCORES: Scores = {
  performance: 100,
  accessibility: 100,
  'best-practices': 100,
  seo: 100
}

/** An audit that lowers the score of a category. */
export type Loss = { category: Category; audit: string; title: string; detail: string }

/**
 * Audits pages of the built site with Lighthouse, one after the other, with its settings for
 * phones. A page that reaches the scores in `enough` is not recorded again. Rejects when the site
 * is not built, no browser is found, or a page can't be audited.
 */
export async function auditPages(
  paths: readonly string[],
  options: { folder?: string; browser?: FoundBrowser; enough?: Scores } = {}
): Promise<PageAudit[]> {
  const { enough = FULL_SCORES } = options
  const server = await serveSite({ folder: builtSite(options.folder ?? resolve('dist')) })
  const browser = await startDebuggableBrowser(options.browser ?? (await findBrowser()))
  try {
    const audits: PageAudit[] = []
    // One at a time: two audits would share the processor and lower each other's scores.
    for (const path of paths) {
      audits.push(await auditPage(server.origin, path, browser.port, enough))
    }
    return audits
  } finally {
    browser.close()
    await server.close()
  }
}

/**
 * The largest number of recordings of a page. On a shared machine, scores of one build of the result
 * page went from 82 to 99, and five in a row were below 95.
 */
const RECORDINGS = 9

/**
 * The best of several recordings of a page, because other work of the machine can only lower a
 * score, never raise it. It stops when the scores reach `enough`. Sometimes Chromium loses the
 * start of a recording (NO_NAVSTART), however it was started; such a recording doesn't count.
 */
async function auditPage(
  origin: string,
  path: string,
  port: number,
  enough: Scores
): Promise<PageAudit> {
  let best: PageAudit | undefined
  for (let recording = 0; recording < RECORDINGS; recording++) {
    const audit = await recordPage(origin, path, port)
    if (audit && (!best || totalScore(audit) > totalScore(best))) best = audit
    if (best && hasEnough(best, enough)) break
  }
  if (!best) {
    throw new Error(`Lighthouse on ${path}: all ${RECORDINGS} recordings failed with NO_NAVSTART.`)
  }
  return best
}

function hasEnough({ scores }: PageAudit, enough: Scores): boolean {
  return categories.every((category) => scores[category] >= enough[category])
}

function totalScore({ scores }: PageAudit): number {
  return categories.reduce((sum, category) => sum + scores[category], 0)
}

/** One recording of a page; undefined if its start was lost. */
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
  if (result === undefined) throw new Error(`Lighthouse on ${path}: expected a result, got none.`)
  const { lhr } = result
  if (lhr.runtimeError?.code === 'NO_NAVSTART') return undefined
  if (lhr.runtimeError) throw new Error(`Lighthouse on ${path}: ${lhr.runtimeError.message}`)
  const losses = categories.flatMap((category) => lossesIn(lhr, category))
  return { path, scores: scoresIn(lhr), losses }
}

function scoresIn(lhr: Result): Scores {
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

/**
 * Lighthouse's texts about the cause, and its first three findings, shortened to 600 characters.
 */
function detailOf(audit: Result['audits'][string]): string {
  const { errorMessage, displayValue, explanation, details } = audit
  const findings = details?.type === 'table' ? JSON.stringify(details.items.slice(0, 3)) : undefined
  const parts = [errorMessage, displayValue, explanation, findings?.slice(0, 600)]
  return parts.filter((part) => part !== undefined && part !== '').join('; ')
}
