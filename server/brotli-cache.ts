import { readFile, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'

/**
 * A function that gives a file compressed by brotli, and compresses each only once: full
 * strength takes tenths of a second. A file that has changed since is compressed again.
 */
export function createBrotliCache(): (file: string) => Promise<Buffer> {
  const known = new Map<string, Promise<Buffer>>()
  return async (file) => {
    const { mtimeMs, size } = await stat(file)
    const key = `${file} ${mtimeMs} ${size}`
    const compressed = known.get(key) ?? readFile(file).then(promisify(brotliCompress))
    known.set(key, compressed)
    return compressed
  }
}
