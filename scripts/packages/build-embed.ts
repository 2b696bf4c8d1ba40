import { copyFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { advertWords } from '#embed/advert-words'
import { rolldown } from 'rolldown'
import { SYNTAX_TARGETS } from '../../integrations/browser-floor.ts'
import { shippedContent } from '../shipped-model.ts'
import { virtualModule } from './virtual-module.ts'

/** The folder of the package with the elements for hosts. */
export const EMBED = 'packages/embed'

/**
 * Builds the package into `folder`, which is emptied before: one module for the browser floor, with the
 * texts of the elements in it, and the types. Returns the names of the files. Throws a ContentError if
 * the content has a problem.
 */
export async function buildEmbed(folder: string): Promise<readonly string[]> {
  rmSync(folder, { recursive: true, force: true })
  const bundle = await rolldown({
    input: join(EMBED, 'src', 'index.ts'),
    platform: 'browser',
    transform: { target: SYNTAX_TARGETS },
    plugins: [virtualModule('virtual:element-words', codeOfWords())]
  })
  const { output } = await bundle.write({ file: join(folder, 'index.js'), format: 'es' })
  await bundle.close()
  const types = readdirSync(join(EMBED, 'types'))
  for (const name of types) copyFileSync(join(EMBED, 'types', name), join(folder, name))
  // The types of the elements are those that the site serves to hosts with a script tag.
  copyFileSync(join('public', 'embed.d.ts'), join(folder, 'elements.d.ts'))
  return [...output.map(({ fileName }) => fileName), ...types].sort()
}

/** The module of src/virtual-modules.d.ts: the texts that the package carries. */
function codeOfWords(): string {
  const languages = Object.entries(shippedContent().languages)
  const titles = languages.map(([locale, { ui }]) => [locale, ui.frame.title])
  const words = languages.map(([locale, { ui }]) => [locale, advertWords(locale, ui)])
  return `export const TITLES = ${JSON.stringify(Object.fromEntries(titles))}
export const WORDS = ${JSON.stringify(Object.fromEntries(words))}`
}
