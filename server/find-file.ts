import { stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'

/** What the server answers a path with: a file, a redirect to another path, or nothing. */
export type FoundFile =
  | { kind: 'file'; file: string }
  | { kind: 'redirect'; path: string }
  | { kind: 'none' }

/**
 * Finds the file for the path of a request, as static hosts do: `/a/` is the file `a/index.html`,
 * and `/a` redirects to `/a/` if that file exists. Finds nothing outside `folder`, an absolute
 * path.
 */
export async function findFile(folder: string, path: string): Promise<FoundFile> {
  const decoded = decode(path)
  // These files configure hosts; they are not part of the site.
  if (decoded === undefined || /^\/_(headers|redirects)$/.test(decoded)) return { kind: 'none' }
  const target = resolve(folder, `.${decoded}`)
  if (target !== folder && !target.startsWith(folder + sep)) return { kind: 'none' }
  if (decoded.endsWith('/')) return fileOrNone(join(target, 'index.html'))
  const isPage = (await kindOf(join(target, 'index.html'))) === 'file'
  return isPage ? { kind: 'redirect', path: `${path}/` } : fileOrNone(target)
}

/**
 * Decodes the percent-encoding of a path. Undefined for an invalid path, such as `%E0%A4%A`, and
 * for `//host`, because in a redirect that would be the address of another host.
 */
function decode(path: string): string | undefined {
  if (!path.startsWith('/') || path.startsWith('//')) return undefined
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') ? undefined : decoded
  } catch {
    return undefined
  }
}

async function fileOrNone(file: string): Promise<FoundFile> {
  return (await kindOf(file)) === 'file' ? { kind: 'file', file } : { kind: 'none' }
}

async function kindOf(path: string): Promise<'file' | 'other' | 'nothing'> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return 'nothing'
  return found.isFile() ? 'file' : 'other'
}
