import type { RolldownPlugin } from 'rolldown'

/** A plugin with which a package can import this code as the module `id`. */
export function virtualModule(id: string, code: string): RolldownPlugin {
  return {
    name: id,
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) => (source === `\0${id}` ? code : undefined)
  }
}
