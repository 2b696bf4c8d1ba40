import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pagesOf } from '../../../server/built-site.ts'
import { elementsOf, type HtmlElement } from '../../support/html-elements.ts'

/** A page of the built site as it stands on the disk. */
export type BuiltPage = {
  /** Such as `/en/quiz/`. */
  readonly path: string
  /** All of its elements in their order, as a browser without JavaScript reads them. */
  readonly elements: readonly HtmlElement[]
}

const dist = resolve('dist')

/** The paths of all pages of the built site. */
export const allPaths: readonly string[] = await pagesOf(dist)

/** A page of each kind in each language: of folders in a folder, whose pages are alike, only the first. */
export const pathsOfEachKind = allPaths.filter((path, at) => {
  const [, language, folder, name] = path.split('/')
  return !name || at === allPaths.findIndex((other) => inFolder(other, `/${language}/${folder}/`))
})

/** Reads a page of the built site. */
export function builtPage(path: string): BuiltPage {
  return {
    path,
    elements: elementsOf(readFileSync(join(dist, path, 'index.html'), 'utf8'))
  }
}

function inFolder(path: string, folder: string): boolean {
  return path.startsWith(folder) && path !== folder
}
