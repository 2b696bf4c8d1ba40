import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ContentFiles } from '#content-reader/content-files'
import { ContentError } from '#content-reader/problems'
import { type Content, readContent } from '#content-reader/read-content'

/** A copy of the content in memory, which a test may change. */
export type ContentCopy = {
  /** Replaces the first `old`, which must be there. */
  readonly replace: (file: string, old: string | RegExp, words: string) => void
  /** Removes the first line that begins with `start`, after spaces. */
  readonly removeLine: (file: string, start: string) => void
  /** Adds a line below the first one that begins with `start`, with the same indentation. */
  readonly addBelow: (file: string, start: string, line: string) => void
  /** Adds a paragraph at the end of a file. */
  readonly append: (file: string, paragraph: string) => void
  /** Adds a file, or replaces its whole text. */
  readonly write: (file: string, text: string) => void
  readonly textOf: (file: string) => string
  readonly removeFile: (file: string) => void
  readonly rename: (file: string, name: string) => void
}

/** The text of each file by its name, such as `en/ui.yaml`. */
export type Texts = ReadonlyMap<string, string>

/** The content as it is shipped. */
const SHIPPED: Texts = new Map(
  globSync('**/*.{yaml,md}', { cwd: 'content' }).map((file) => [
    file.replaceAll('\\', '/'),
    readFileSync(join('content', file), 'utf8')
  ])
)

/** All content files after a change. */
export function textsAfter(change: (copy: ContentCopy) => void): Texts {
  const texts = new Map(SHIPPED)
  change(copyOf(texts))
  return texts
}

/** The content after a change; throws a ContentError if the change makes it invalid. */
export function contentAfter(change: (copy: ContentCopy) => void): Content {
  return readContent(filesIn(textsAfter(change)))
}

/** The message that an editor gets after this change, or “The content is valid.” */
export function messageAfter(change: (copy: ContentCopy) => void): string {
  try {
    contentAfter(change)
  } catch (error) {
    if (error instanceof ContentError) return error.message
    throw error
  }
  return 'The content is valid.'
}

function copyOf(texts: Map<string, string>): ContentCopy {
  const textOf = (file: string): string => {
    const text = texts.get(file)
    if (text === undefined) throw new Error(`The content has no file ${file}.`)
    return text
  }
  const change = (file: string, changed: (text: string) => string): void => {
    const text = textOf(file)
    const after = changed(text)
    // Without this, a test whose change misses its target would pass.
    if (after === text)
      throw new Error(`The change left ${file} as it was. Its target is no longer there.`)
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
