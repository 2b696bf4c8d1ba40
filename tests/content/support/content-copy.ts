import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ContentError } from '#content-reader/problems'
import { readContent } from '#content-reader/read-content'

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
  readonly removeFile: (file: string) => void
  readonly rename: (file: string, name: string) => void
}

/** What an editor reads after spoiling the content like this. */
export function messageAfter(spoil: (copy: ContentCopy) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'front-or-back-content-'))
  try {
    cpSync('content', folder, { recursive: true })
    spoil(copyIn(folder))
    readContent(folder)
  } catch (error) {
    if (error instanceof ContentError) return error.message
    throw error
  } finally {
    rmSync(folder, { recursive: true })
  }
  return 'The content is sound.'
}

function copyIn(folder: string): ContentCopy {
  const change = (file: string, changed: (text: string) => string): void => {
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8')
    const after = changed(text)
    // A test that spoils nothing must not seem to prove anything.
    if (after === text) throw new Error(`Nothing was changed in ${file}.`)
    writeFileSync(path, after)
  }
  return {
    replace: (file, old, words) => change(file, (text) => text.replace(old, () => words)),
    removeLine: (file, start) => change(file, (text) => text.replace(lineLike(start), '')),
    addBelow: (file, start, line) =>
      change(file, (text) =>
        text.replace(lineLike(start), (whole: string, space: string) => `${whole}${space}${line}\n`)
      ),
    append: (file, paragraph) => change(file, (text) => `${text}\n${paragraph}\n`),
    removeFile: (file) => rmSync(join(folder, file)),
    rename: (file, name) => renameSync(join(folder, file), join(folder, name))
  }
}

function lineLike(start: string): RegExp {
  return new RegExp(`^( *)${RegExp.escape(start)}.*\\n`, 'm')
}
