import { resolve } from 'node:path'
import { auditPages, categories, type PageAudit } from './lighthouse/audit-pages.ts'
import { builtSite, pagesOf } from '../server/built-site.ts'

// `npm run lighthouse -- /en/ /en/quiz/`: prints Lighthouse's scores for pages of the built site;
// if one is below 100, the exit status is 1. Without paths it audits every page, but of pages with
// the same structure (those about single roles, those about placings) only one for each language.

try {
  process.exitCode = (await audit(process.argv.slice(2))) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function audit(chosen: readonly string[]): Promise<boolean> {
  const folder = builtSite(resolve('dist'))
  const paths = chosen.length > 0 ? chosen : firstOfEachDeepFolder(await pagesOf(folder))
  const audits = await auditPages(paths, { folder })
  console.table(Object.fromEntries(audits.map(({ path, scores }) => [path, scores])))
  for (const line of audits.flatMap(complaints)) console.error(line)
  return audits.every(isPerfect)
}

/**
 * Keeps every page such as `/en/quiz/`, and only the first of the pages below it, such as
 * `/en/roles/…/`.
 */
function firstOfEachDeepFolder(pages: readonly string[]): string[] {
  return pages.filter((page, index) => {
    const [, language, section, name] = page.split('/')
    if (!name) return true
    const folder = `/${language}/${section}/`
    return index === pages.findIndex((path) => path.startsWith(folder) && path !== folder)
  })
}

function isPerfect({ scores }: PageAudit): boolean {
  return categories.every((category) => scores[category] === 100)
}

function complaints({ path, scores, losses }: PageAudit): string[] {
  return losses
    .filter(({ category }) => scores[category] < 100)
    .map(
      ({ category, audit, title, detail }) => `${path} ${category}: ${audit}: ${title}; ${detail}`
    )
}
