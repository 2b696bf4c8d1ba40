import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build, preview } from 'vite'
import { afterAll, beforeAll, inject } from 'vitest'
import { builtEmbed } from '../../packages/embed/support/built-embed.ts'
import { openPage, type Visit } from '../../support/visit.ts'

/**
 * Builds the application in examples/NAME with the package as it is, and serves it while the tests of this
 * file run, as another site than ours. Returns a function that opens it.
 */
export function exampleApp(name: string): (visit?: Omit<Visit, 'path'>) => Promise<Page> {
  const root = join('examples', name)
  const outDir = mkdtempSync(join(tmpdir(), `front-or-back-${name}-`))
  let server: Awaited<ReturnType<typeof preview>> | undefined
  beforeAll(async () => {
    const embed = await builtEmbed()
    const configFile = join(root, 'vite.config.ts')
    await build({
      root,
      configFile,
      logLevel: 'warn',
      define: {
        'import.meta.env.VITE_QUIZ_SITE': JSON.stringify(inject('origin')),
        // React mounts each component twice in its strict mode, but not in production.
        'process.env.NODE_ENV': '"development"'
      },
      resolve: { alias: { 'front-or-back': embed.module } },
      build: { outDir, emptyOutDir: true }
    })
    embed.remove()
    server = await preview({
      root,
      configFile,
      build: { outDir },
      preview: { port: 0, host: '127.0.0.1' }
    })
  })
  afterAll(async () => {
    await server?.close()
    rmSync(outDir, { recursive: true })
  })
  return (visit) => {
    const port = new URL(server?.resolvedUrls?.local[0] ?? '').port
    return openPage({ ...visit, origin: `http://localhost:${port}`, path: '/' })
  }
}
