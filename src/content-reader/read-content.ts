import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { LOCALES, type Locale } from '#i18n/locales'
import { checkLanguages } from './check-languages.ts'
import { checkCounsellor, checkWords } from './check-words.ts'
import { counsellorShape } from './counsellor-shape.ts'
import { simulationShape } from './model-shape.ts'
import type { LibraryRole } from './library-role.ts'
import type { Page } from './page.ts'
import { ContentError, type Problem } from './problems.ts'
import type { RolePage } from './role-page.ts'
import { type ModelContent, readModel } from './read-model.ts'
import { readPage } from './read-page.ts'
import { readRolePage } from './read-role-page.ts'
import { readYaml } from './read-yaml.ts'
import { FIGURES, PROSE_SLUGS, SLUGS } from './slugs.ts'
import { type Sources, sourcesShape } from './sources-shape.ts'
import type { CounsellorText, UiText, Words } from './text-types.ts'
import { uiShape } from './ui-shape.ts'
import { wordsShape } from './words-shape.ts'

/** Everything that is said in one language. */
export type LanguageContent = {
  readonly words: Words
  readonly ui: UiText
  readonly counsellor: CounsellorText
  readonly sources: Sources
  readonly pages: Readonly<Record<string, Page>>
  /** By role id: a page for each role of the library. */
  readonly roles: Readonly<Record<string, RolePage>>
}

export type Content = ModelContent & {
  readonly simulation: ReturnType<typeof simulationShape.parse>
  readonly languages: Readonly<Record<Locale, LanguageContent>>
}

/**
 * Reads and checks the whole content folder. Throws one ContentError that lists every problem, so that an editor can
 * mend all of them at once.
 */
export function readContent(folder: string): Content {
  const problems: Problem[] = []
  const model = readModel(folder, problems)
  const simulation = readYaml(folder, 'model/simulation.yaml', simulationShape, problems)
  const languages = LOCALES.map((locale) => {
    const language = readLanguage(folder, locale, model?.roles, problems)
    if (model && language) {
      checkWords(`${locale}/quiz.yaml`, language.words, model, problems)
      checkCounsellor(`${locale}/counsellor.yaml`, language.counsellor, model, problems)
    }
    return [locale, language] as const
  })
  const [[, first] = [undefined, undefined], ...others] = languages
  for (const [locale, other] of others) {
    if (first === undefined || other === undefined) continue
    checkLanguages(`${locale}/ui.yaml`, first.ui, other.ui, problems)
    checkLanguages(`${locale}/counsellor.yaml`, first.counsellor, other.counsellor, problems)
    checkLanguages(`${locale}/quiz.yaml`, first.words, other.words, problems)
    checkLanguages(`${locale}/sources.yaml`, first.sources, other.sources, problems)
  }

  if (problems.length > 0 || !model || !simulation) throw new ContentError(problems)
  return { ...model, simulation, languages: Object.fromEntries(languages) as Content['languages'] }
}

function readLanguage(
  folder: string,
  locale: Locale,
  library: readonly LibraryRole[] | undefined,
  problems: Problem[]
): LanguageContent | undefined {
  const words = readYaml(folder, `${locale}/quiz.yaml`, wordsShape, problems)
  const ui = readYaml(folder, `${locale}/ui.yaml`, uiShape, problems)
  const counsellor = readYaml(folder, `${locale}/counsellor.yaml`, counsellorShape, problems)
  const sources = readYaml(folder, `${locale}/sources.yaml`, sourcesShape, problems)
  const known = { slugs: SLUGS, figures: FIGURES, sources: sources && Object.keys(sources) }
  const pages: Record<string, Page> = {}
  for (const slug of PROSE_SLUGS) {
    const page = readPage(folder, locale, slug, known, problems)
    if (page) pages[slug] = page
  }
  const roles: Record<string, RolePage> = {}
  if (library) checkNoStrays(folder, locale, library, problems)
  for (const { id } of library ?? []) {
    const page = readRolePage(folder, locale, id, problems)
    if (!page) continue
    const other = Object.values(roles).find(({ name }) => name === page.name)
    if (other) {
      const message = `${page.name} is also what ${other.id} is called. Nobody could tell them apart.`
      problems.push({ file: `${locale}/roles/${id}.md`, path: 'name', message })
    }
    roles[id] = page
  }
  return words && ui && counsellor && sources
    ? { words, ui, counsellor, sources, pages, roles }
    : undefined
}

/** A page whose role is gone or renamed would vanish in silence. */
function checkNoStrays(
  folder: string,
  locale: Locale,
  library: readonly LibraryRole[],
  problems: Problem[]
): void {
  const path = join(folder, locale, 'roles')
  const files = existsSync(path) ? readdirSync(path) : []
  for (const file of files) {
    if (library.some(({ id }) => file === `${id}.md`)) continue
    const message =
      'content/model/roles.yaml has no such role. Mend the name of the file, or remove it.'
    problems.push({ file: `${locale}/roles/${file}`, path: '', message })
  }
}
