import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pagesOf } from '../../../server/built-site.ts'
import { elementsOf, type HtmlElement } from '../../support/html-elements.ts'

/** A page of the built site, read from the disk. */
export type BuiltPage = {
  /** Such as `/en/quiz/`. */
  readonly path: string
  /** All elements in document order, as a browser without JavaScript parses them. */
  readonly elements: readonly HtmlElement[]
}

const dist = resolve('dist')

/** The paths of all pages of the built site. */
export const allPaths: readonly string[] = await pagesOf(dist)

/**
 * The paths of one page of each kind in each language. Pages such as `/en/roles/trainer/` are all
 * alike, so only the first page in each such folder is included.
 */
export const pathsOfEachKind = firstOfEachKind(1)

/** The paths of all pages, but only the first `count` in each folder of pages that are alike. */
export function firstOfEachKind(count: number): readonly string[] {
  return allPaths.filter((path) => {
    const [, language, folder, name] = path.split('/')
    const alike = allPaths.filter((other) => inFolder(other, `/${language}/${folder}/`))
    return !name || alike.indexOf(path) < count
  })
}

/** Reads and parses a page of the built site. Throws if there is no such page. */
export function builtPage(path: string): BuiltPage {
  return {
    path,
    elements: elementsOf(readFileSync(join(dist, path, 'index.html'), 'utf8'))
  }
}

function inFolder(path: string, folder: string): boolean {
  return path.startsWith(folder) && path !== folder
}
