import { readFile, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'

/**
 * Creates a function that returns a file compressed with brotli. It caches the result, because
 * maximum compression takes tenths of a second. A file that has changed is compressed again. The
 * function rejects when the file can't be read.
 */
export function createBrotliCache(): (file: string) => Promise<Buffer> {
  const cache = new Map<string, Promise<Buffer>>()
  return async (file) => {
    const { mtimeMs, size } = await stat(file)
    const key = `${file} ${mtimeMs} ${size}`
    const compressed = cache.get(key) ?? readFile(file).then(promisify(brotliCompress))
    cache.set(key, compressed)
    return compressed
  }
}
