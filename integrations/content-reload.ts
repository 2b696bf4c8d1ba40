import { join, relative } from 'node:path'
import type { Plugin } from 'vite'

/** The module that reads content/ once and caches it. */
const READER = 'src/content-reader/site-content.ts'

/**
 * A Vite plugin for `npm run dev`. When a file in content/ is changed, added or deleted, it makes
 * the server read the content again and open pages reload. A mistake in the content is then shown
 * in the page, with its file and what was expected.
 */
export function contentReload(): Plugin {
  let root = ''
  return {
    name: 'content-reload',
    apply: 'serve',
    configResolved(config) {
      root = config.root
    },
    configureServer({ watcher }) {
      watcher.add(join(root, 'content'))
    },
    hotUpdate({ file }) {
      if (relative(join(root, 'content'), file).startsWith('..')) return undefined
      const { moduleGraph, hot } = this.environment
      // Vite also invalidates everything that imports the reader: pages, and endpoints such as lazy
      // parts.
      for (const reader of moduleGraph.getModulesByFile(join(root, READER)) ?? []) {
        moduleGraph.invalidateModule(reader)
      }
      hot.send({ type: 'full-reload' })
      return []
    }
  }
}
