import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** The name under which endpoints in src/pages import picture.ts. */
const MODULE = 'virtual:preview-pictures'

/**
 * A Vite plugin that resolves `virtual:preview-pictures` to picture.ts, because code in src may not
 * import from integrations/.
 */
export function previewPictures(): Plugin {
  return {
    name: 'preview-pictures',
    resolveId(source) {
      return source === MODULE ? fileURLToPath(new URL('picture.ts', import.meta.url)) : undefined
    }
  }
}
