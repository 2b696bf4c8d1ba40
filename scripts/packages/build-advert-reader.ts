import { copyFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown, type RolldownPlugin } from 'rolldown'
import { z } from 'zod'
import { shippedContent } from '../shipped-model.ts'

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
    plugins: [shipped()]
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

/** Makes the module of src/virtual-modules.d.ts: the data that the package carries. */
function shipped(): RolldownPlugin {
  const id = 'virtual:shipped'
  const code = `export const PATTERNS = ${JSON.stringify(shippedContent().advertPatterns)}
export const VERSION = ${JSON.stringify(version())}`
  return {
    name: 'shipped',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) => (source === `\0${id}` ? code : undefined)
  }
}

function version(): string {
  const text = readFileSync(join(ADVERT_READER, 'package.json'), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}
