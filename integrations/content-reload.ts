import { join, relative } from 'node:path'
import type { Plugin } from 'vite'

/** The module that reads content/ once and remembers it. */
const READER = 'src/content-reader/site-content.ts'

/**
 * A Vite plugin for `npm run dev`: when a file of content/ changes, comes or goes, content is read anew and open pages are loaded
 * again. A mistake in it is then shown in the page, with the file and what was expected.
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
      // Whatever imports the reader is invalid with it: pages, and endpoints such as those of lazy parts.
      for (const reader of moduleGraph.getModulesByFile(join(root, READER)) ?? []) {
        moduleGraph.invalidateModule(reader)
      }
      hot.send({ type: 'full-reload' })
      return []
    }
  }
}
