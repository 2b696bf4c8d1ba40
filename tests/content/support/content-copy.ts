import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ContentFiles } from '#content-reader/content-files'
import { ContentError } from '#content-reader/problems'
import { type Content, readContent } from '#content-reader/read-content'

/** A copy of the content that a test may spoil. */
export type ContentCopy = {
  /** Puts other words in the place of the first `old`, which must be there. */
  readonly replace: (file: string, old: string | RegExp, words: string) => void
  /** Takes out the first line that begins like this, after spaces. */
  readonly removeLine: (file: string, start: string) => void
  /** Adds a line below the first that begins like `start`, indented as it is. */
  readonly addBelow: (file: string, start: string, line: string) => void
  /** Adds a paragraph at the end. */
  readonly append: (file: string, paragraph: string) => void
  /** Writes a file that was not there, or another text into one that was. */
  readonly write: (file: string, text: string) => void
  readonly textOf: (file: string) => string
  readonly removeFile: (file: string) => void
  readonly rename: (file: string, name: string) => void
}

/** Texts by the names of files, such as `en/ui.yaml`. */
export type Texts = ReadonlyMap<string, string>

/** The content as it is shipped. */
const SHIPPED: Texts = new Map(
  globSync('**/*.{yaml,md}', { cwd: 'content' }).map((file) => [
    file.replaceAll('\\', '/'),
    readFileSync(join('content', file), 'utf8')
  ])
)

/** The files after a change, the others as they are shipped. */
export function textsAfter(change: (copy: ContentCopy) => void): Texts {
  const texts = new Map(SHIPPED)
  change(copyOf(texts))
  return texts
}

/** The content after a change; throws a ContentError where it has mistakes. */
export function contentAfter(change: (copy: ContentCopy) => void): Content {
  return readContent(filesIn(textsAfter(change)))
}

/** What an editor reads after spoiling the content like this. Nothing is written to the disk. */
export function messageAfter(spoil: (copy: ContentCopy) => void): string {
  try {
    contentAfter(spoil)
  } catch (error) {
    if (error instanceof ContentError) return error.message
    throw error
  }
  return 'The content is valid.'
}

function copyOf(texts: Map<string, string>): ContentCopy {
  const textOf = (file: string): string => {
    const text = texts.get(file)
    if (text === undefined) throw new Error(`There is no file ${file} to be spoilt.`)
    return text
  }
  const change = (file: string, changed: (text: string) => string): void => {
    const text = textOf(file)
    const after = changed(text)
    // A test that spoils nothing must not seem to prove anything.
    if (after === text) throw new Error(`Nothing was changed in ${file}.`)
    texts.set(file, after)
  }
  return {
    replace: (file, old, words) => change(file, (text) => text.replace(old, () => words)),
    removeLine: (file, start) => change(file, (text) => text.replace(lineLike(start), '')),
    addBelow: (file, start, line) =>
      change(file, (text) =>
        text.replace(lineLike(start), (whole: string, space: string) => `${whole}${space}${line}\n`)
      ),
    write: (file, text) => texts.set(file, text),
    textOf,
    append: (file, paragraph) => change(file, (text) => `${text}\n${paragraph}\n`),
    removeFile(file) {
      textOf(file)
      texts.delete(file)
    },
    rename(file, name) {
      texts.set(name, textOf(file))
      texts.delete(file)
    }
  }
}

function filesIn(texts: Texts): ContentFiles {
  return {
    read: (file) => texts.get(file),
    list: (folder) =>
      [...texts.keys()]
        .filter((file) => file.startsWith(`${folder}/`))
        .map((file) => file.slice(folder.length + 1))
        .filter((name) => !name.includes('/'))
  }
}

function lineLike(start: string): RegExp {
  return new RegExp(`^( *)${RegExp.escape(start)}.*\\n`, 'm')
}
