import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** The name by which endpoints in src/pages import the drawing of preview pictures. */
const MODULE = 'virtual:preview-pictures'

/**
 * A Vite plugin that answers imports of `virtual:preview-pictures` with picture.ts: code in src knows the module by name, and not
 * where it is or what draws it.
 */
export function previewPictures(): Plugin {
  return {
    name: 'preview-pictures',
    resolveId(source) {
      return source === MODULE ? fileURLToPath(new URL('picture.ts', import.meta.url)) : undefined
    }
  }
}
