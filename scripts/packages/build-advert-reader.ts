import { copyFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { z } from 'zod'
import { shippedContent } from '../shipped-model.ts'
import { virtualModule } from './virtual-module.ts'

/** The folder of the package that reads job adverts. */
export const ADVERT_READER = 'packages/advert-reader'

/**
 * Builds the package into `folder`, which is emptied before: a module and a command for Node 20.19,
 * with the phrases of content/adverts in them, and the types. Returns the names of the files. Throws a
 * ContentError if the content has a problem.
 */
export async function buildAdvertReader(folder: string): Promise<readonly string[]> {
  rmSync(folder, { recursive: true, force: true })
  const bundle = await rolldown({
    input: {
      index: join(ADVERT_READER, 'src', 'index.ts'),
      command: join(ADVERT_READER, 'src', 'command.ts')
    },
    platform: 'node',
    transform: { target: 'node20.19' },
    plugins: [virtualModule('virtual:shipped', codeOfData())]
  })
  const { output } = await bundle.write({
    dir: folder,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'reader.js'
  })
  await bundle.close()
  copyFileSync(join(ADVERT_READER, 'types.d.ts'), join(folder, 'index.d.ts'))
  return [...output.map(({ fileName }) => fileName), 'index.d.ts'].sort()
}

/** The module of src/virtual-modules.d.ts: the data that the package carries. */
function codeOfData(): string {
  return `export const PATTERNS = ${JSON.stringify(shippedContent().advertPatterns)}
export const VERSION = ${JSON.stringify(version())}`
}

function version(): string {
  const text = readFileSync(join(ADVERT_READER, 'package.json'), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}
