import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { builtSite } from '../../../server/built-site.ts'
import {
  ENGINE_NAMES,
  type EngineName,
  installedEngines,
  sentenceAbout
} from './installed-engines.ts'
import { startWebKitDriver, type WebKitDriver } from './webkit-driver.ts'
import { recordTroublesIn } from './watched-site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The engines that are installed. The tests of others are skipped. */
    engines: readonly EngineName[]
    /** The program of Firefox; empty if it is not installed. */
    firefox: string
    /** Where WebKitWebDriver answers; empty if it is not installed. */
    webKitDriver: string
    /** The folder with a copy of the built site whose pages report what goes wrong in them. */
    watchedSite: string
  }
}

/**
 * Finds the engines and says which are missing, starts the driver of WebKitGTK, and copies the built
 * site. Throws if no engine is installed, because nothing would be tried. Returns a function that
 * ends the driver.
 */
export async function setup(project: TestProject): Promise<() => void> {
  const { root } = project.config
  const found = installedEngines()
  const missing = ENGINE_NAMES.filter((name) => found[name] === undefined)
  const sentences = missing.map(sentenceAbout)
  if (missing.length === ENGINE_NAMES.length) throw new Error(sentences.join('\n'))
  for (const sentence of sentences) console.warn(sentence)

  let driver: WebKitDriver | undefined
  if (found.WebKitGTK) driver = await startWebKitDriver(found.WebKitGTK)
  project.provide(
    'engines',
    ENGINE_NAMES.filter((name) => found[name] !== undefined)
  )
  project.provide('firefox', found.Firefox?.browser ?? '')
  project.provide('webKitDriver', driver?.address ?? '')
  project.provide(
    'watchedSite',
    await recordTroublesIn(builtSite(join(root, 'dist')), join(root, '.cache', 'watched-site'))
  )
  return () => driver?.stop()
}
