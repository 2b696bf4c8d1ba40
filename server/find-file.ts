import { stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'

/** What a path leads to: a file, another path, or nothing. */
export type FoundFile =
  | { kind: 'file'; file: string }
  | { kind: 'redirect'; path: string }
  | { kind: 'none' }

/** Finds the file for the path of a request, as the usual hosts do, and never outside the folder. */
export async function findFile(folder: string, path: string): Promise<FoundFile> {
  const decoded = decode(path)
  // Settings of the host are not part of the site.
  if (decoded === undefined || /^\/_(headers|redirects)$/.test(decoded)) return { kind: 'none' }
  const target = resolve(folder, `.${decoded}`)
  if (target !== folder && !target.startsWith(folder + sep)) return { kind: 'none' }
  if (decoded.endsWith('/')) return fileOrNone(join(target, 'index.html'))
  const isPage = (await kindOf(join(target, 'index.html'))) === 'file'
  return isPage ? { kind: 'redirect', path: `${path}/` } : fileOrNone(target)
}

/** Undefined where the path is nonsense, such as `%E0%A4%A`, or `//host` with its second meaning. */
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
