import { resolve } from 'node:path'
import { auditPages, categories, type PageAudit } from './lighthouse/audit-pages.ts'
import { builtSite, pagesOf } from '../server/built-site.ts'

// Marks of Lighthouse for the built site: `node scripts/lighthouse.ts /en/ /en/quiz/`. Without
// paths it takes every page, but of the pages of single roles, which are alike, one a language.

try {
  process.exitCode = (await audit(process.argv.slice(2))) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function audit(chosen: readonly string[]): Promise<boolean> {
  const folder = builtSite(resolve('dist'))
  const paths = chosen.length > 0 ? chosen : oneOfEachDeepFolder(await pagesOf(folder))
  const audits = await auditPages(paths, { folder })
  console.table(Object.fromEntries(audits.map(({ path, scores }) => [path, scores])))
  for (const line of audits.flatMap(complaints)) console.error(line)
  return audits.every(isPerfect)
}

/** `/en/quiz/` stays; of `/en/roles/…/` only the first does. */
function oneOfEachDeepFolder(pages: readonly string[]): string[] {
  return pages.filter((page, index) => {
    const [, language, section, name] = page.split('/')
    if (!name) return true
    const folder = `/${language}/${section}/`
    return index === pages.findIndex((other) => other.startsWith(folder) && other !== folder)
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
