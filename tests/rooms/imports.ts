import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** By folder of src: the other folders of src that its files import from, sorted. */
export function importsOfRooms(): ReadonlyMap<string, readonly string[]> {
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return new Map(rooms.map(({ name }) => [name, importsOf(name)]))
}

function importsOf(room: string): readonly string[] {
  const names = readdirSync(join('src', room), { recursive: true })
    .map((file) => join('src', room, String(file)))
    .filter((file) => /\.(?:tsx?|astro)$/.test(file))
    .flatMap((file) => Array.from(readFileSync(file, 'utf8').matchAll(IMPORT)))
    .map(([, target = '']) => target)
  return [...new Set(names)].filter((name) => name !== room).sort()
}

/** Matches `from '#domain/code'`, `import '#styles/base.css'` and `import('#islands/…')`. */
const IMPORT = /(?:from|import)\s*\(?\s*'#([\w-]+)\//g
