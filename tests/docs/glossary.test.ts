import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

// The names in the glossary of CONTRIBUTING.md are exported names, and exported names avoid words
// with several meanings.

const glossary = readFileSync('CONTRIBUTING.md', 'utf8').split('## Glossary')[1] ?? ''
const rows = glossary.split('\n').filter((line) => /^\| [a-z]/.test(line))
const exported = exportedNames('src')

test('every name in the glossary is exported by a file of src', () => {
  const names = rows.flatMap((row) => Array.from(row.matchAll(/`(\w+)`/g), ([, name = '']) => name))
  expect(names.length).toBeGreaterThanOrEqual(rows.length)
  expect(names.filter((name) => !exported.includes(name))).toEqual([])
})

test('no two rows explain the same word', () => {
  const words = rows.flatMap((row) => (row.split('|')[1] ?? '').trim().split(', '))
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
})

test('the glossary fits on a page: 60 lines of text', () => {
  expect(glossary.trim().split('\n').length).toBeLessThanOrEqual(60)
})

/** Words that had several meanings in this project, each with the words to use instead. */
const RETIRED: Readonly<Record<string, string>> = {
  surroundings: 'dependencies',
  told: 'announcement',
  late: 'lazy',
  seat: 'position',
  place: 'progress, path, placeholder, sector or index',
  look: 'matches',
  mend: 'fix',
  sign: 'character, symbol or logo',
  kept: 'stored',
  desk: 'UI state',
  across: 'x',
  behind: 'suffix',
  aside: 'excluded'
}

test('no exported name has a word with several meanings', () => {
  const found = exported.flatMap((name) =>
    wordsOf(name)
      .filter((word) => Object.hasOwn(RETIRED, word))
      .map((word) => `${name}: instead of ${word}, use ${RETIRED[word]}`)
  )
  expect(found).toEqual([])
})

/**
 * The words of a name in lower case: `create`, `quiz` for `createQuiz`; `no`, `choice` for
 * `NO_CHOICE`.
 */
function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[ _$]+/)
}

function exportedNames(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) =>
      Array.from(
        readFileSync(join(folder, file), 'utf8').matchAll(
          /^export (?:async )?(?:const|function\*?|class|type) ([\w$]+)/gm
        ),
        ([, name = '']) => name
      )
    )
}
