import type { AdvertPatterns } from '#domain/advert/patterns'
import { LOCALES, type Locale } from '#i18n/locales'
import { checkTranslation } from './check-translation.ts'
import { checkGlossary } from './check-glossary.ts'
import { checkCounsellor, checkSteps, checkWords } from './check-words.ts'
import { checkAdvertWords } from './check-advert-words.ts'
import type { ContentFiles } from './content-files.ts'
import { counsellorShape } from './counsellor-shape.ts'
import { simulationShape } from './model-shape.ts'
import { glossaryShape } from './glossary-shape.ts'
import type { LibraryRole } from './library-role.ts'
import type { Page } from './page.ts'
import { ContentError, type Problem } from './problems.ts'
import type { RolePage } from './role-page.ts'
import { type AdvertExample, readAdvertExamples, readAdvertPatterns } from './read-adverts.ts'
import { type ModelContent, readModel } from './read-model.ts'
import { readPage } from './read-page.ts'
import { readRolePage } from './read-role-page.ts'
import { checkWorkplaceWords } from './read-workplaces.ts'
import { readYaml } from './read-yaml.ts'
import { FIGURES, PROSE_SLUGS, SLUGS } from './slugs.ts'
import { type Sources, sourcesShape } from './sources-shape.ts'
import { stepsShape } from './steps-shape.ts'
import type {
  CounsellorText,
  Glossary,
  Steps,
  UiText,
  Words,
  WorkplaceWords
} from './text-types.ts'
import { uiShape } from './ui-shape.ts'
import { wordsShape } from './words-shape.ts'
import { workplaceWordsShape } from './workplaces-shape.ts'

/** All content of one language. */
export type LanguageContent = {
  readonly words: Words
  readonly ui: UiText
  readonly counsellor: CounsellorText
  readonly steps: Steps
  readonly glossary: Glossary
  readonly workplaces: WorkplaceWords
  readonly sources: Sources
  readonly pages: Readonly<Record<string, Page>>
  /** The adverts that we invented. */
  readonly adverts: readonly AdvertExample[]
  /** By role id. Every role of the library has a page. */
  readonly roles: Readonly<Record<string, RolePage>>
}

/** All content of the site, read and checked. */
export type Content = ModelContent & {
  /** The phrases by which job adverts are read. */
  readonly advertPatterns: AdvertPatterns
  readonly simulation: ReturnType<typeof simulationShape.parse>
  readonly languages: Readonly<Record<Locale, LanguageContent>>
}

/**
 * Reads and checks all content. Throws one ContentError that lists every problem, so that an editor
 * can fix all of them before the next build.
 */
export function readContent(files: ContentFiles): Content {
  const problems: Problem[] = []
  const model = readModel(files, problems)
  const simulation = readYaml(files, 'model/simulation.yaml', simulationShape, problems)
  const traits = model?.model.traits.map(({ id }) => id)
  const advertPatterns = readAdvertPatterns(files, traits, problems)
  const languages = LOCALES.map((locale) => {
    const language = readLanguage(files, locale, model, problems)
    if (model && language) {
      checkWords(`${locale}/quiz.yaml`, language.words, model, problems)
      checkCounsellor(`${locale}/counsellor.yaml`, language.counsellor, model, problems)
      checkSteps(`${locale}/steps.yaml`, language.steps, model, problems)
      checkWorkplaceWords(
        `${locale}/workplaces.yaml`,
        language.workplaces,
        model.workplaces,
        problems
      )
      if (advertPatterns) {
        checkAdvertWords(`${locale}/ui.yaml`, language.ui.advert, advertPatterns.en, problems)
      }
      checkGlossary(`${locale}/glossary.yaml`, language.glossary, model.roles, problems)
    }
    return [locale, language] as const
  })
  const [, first] = languages[0] ?? []
  for (const [locale, other] of languages.slice(1)) {
    if (first === undefined || other === undefined) continue
    checkTranslation(`${locale}/ui.yaml`, first.ui, other.ui, problems)
    checkTranslation(`${locale}/counsellor.yaml`, first.counsellor, other.counsellor, problems)
    checkTranslation(`${locale}/steps.yaml`, first.steps, other.steps, problems)
    checkTranslation(`${locale}/quiz.yaml`, first.words, other.words, problems)
    checkTranslation(`${locale}/sources.yaml`, first.sources, other.sources, problems)
  }

  if (problems.length > 0 || !model || !simulation || !advertPatterns) {
    throw new ContentError(problems)
  }
  return {
    ...model,
    simulation,
    advertPatterns,
    languages: Object.fromEntries(languages) as Content['languages']
  }
}

function readLanguage(
  files: ContentFiles,
  locale: Locale,
  model: ModelContent | undefined,
  problems: Problem[]
): LanguageContent | undefined {
  const words = readYaml(files, `${locale}/quiz.yaml`, wordsShape, problems)
  const ui = readYaml(files, `${locale}/ui.yaml`, uiShape, problems)
  const counsellor = readYaml(files, `${locale}/counsellor.yaml`, counsellorShape, problems)
  const steps = readYaml(files, `${locale}/steps.yaml`, stepsShape, problems)
  const glossary = readYaml(files, `${locale}/glossary.yaml`, glossaryShape, problems)
  const workplaces = readYaml(files, `${locale}/workplaces.yaml`, workplaceWordsShape, problems)
  const sources = readYaml(files, `${locale}/sources.yaml`, sourcesShape, problems)
  const known = { slugs: SLUGS, figures: FIGURES, sources: sources && Object.keys(sources) }
  const pages: Record<string, Page> = {}
  for (const slug of PROSE_SLUGS) {
    const page = readPage(files, locale, slug, known, problems)
    if (page) pages[slug] = page
  }
  // Wrong figures in roles.yaml would cause a problem in nearly every page.
  const sure = !problems.some(({ file }) => file === 'model/roles.yaml')
  const adverts = model ? readAdvertExamples(files, locale, namesOf(model), problems) : []
  const roles = model ? readRolePages(files, locale, model, sure, problems) : {}
  return words && ui && counsellor && steps && glossary && workplaces && sources
    ? { words, ui, counsellor, steps, glossary, workplaces, sources, pages, adverts, roles }
    : undefined
}

function namesOf({ model, families }: ModelContent) {
  return { traits: model.traits.map(({ id }) => id), families }
}

/**
 * The page of every role of the library, by id. No two of them may have a name or a sentence about a
 * trait in common. `sure`: whether the figures of the roles are right, so that the pages can be
 * compared with them.
 */
function readRolePages(
  files: ContentFiles,
  locale: Locale,
  { roles: library, model }: ModelContent,
  sure: boolean,
  problems: Problem[]
): Readonly<Record<string, RolePage>> {
  const traits = sure ? model.traits.map(({ id }) => id) : undefined
  const roles: Record<string, RolePage> = {}
  const sentences = new Map<string, string>()
  checkStrayPages(files, locale, library, problems)
  for (const role of library) {
    const { id } = role
    const page = readRolePage(files, locale, role, traits, problems)
    if (!page) continue
    const file = `${locale}/roles/${id}.md`
    const other = Object.values(roles).find(({ name }) => name === page.name)
    if (other) {
      const message = `the role ${other.id} has the name ${page.name} already. Choose another one.`
      problems.push({ file, path: 'name', message })
    }
    // Two cards of one result must not say the same.
    for (const sentence of [page.overall, ...Object.values(page.ends)]) {
      const owner = sentences.get(sentence)
      if (owner !== undefined && sentence !== '') {
        const message = `“${sentence}” is also in the page of ${owner}. Say what is special about this job.`
        problems.push({ file, path: '## traits', message })
      }
      sentences.set(sentence, id)
    }
    roles[id] = page
  }
  return roles
}

/**
 * Reports pages in roles/ that belong to no role. Without this check, the page of a role that was
 * removed or renamed would be ignored silently.
 */
function checkStrayPages(
  files: ContentFiles,
  locale: Locale,
  library: readonly LibraryRole[],
  problems: Problem[]
): void {
  for (const file of files.list(`${locale}/roles`)) {
    if (library.some(({ id }) => file === `${id}.md`)) continue
    const message =
      'content/model/roles.yaml has no such role. Fix the name of the file, or remove the file.'
    problems.push({ file: `${locale}/roles/${file}`, path: '', message })
  }
}
