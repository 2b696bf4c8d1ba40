import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

// Each word of the glossary in CONTRIBUTING.md is a name in the code, and words that meant several things stay out of it.

const glossary = readFileSync('CONTRIBUTING.md', 'utf8').split('## Glossary')[1] ?? ''
const rows = glossary.split('\n').filter((line) => /^\| [a-z]/.test(line))
const exported = exportedNames('src')

test('every name in the glossary is exported by a file of src', () => {
  const names = rows.flatMap((row) => Array.from(row.matchAll(/`(\w+)`/g), ([, name = '']) => name))
  expect(names.length).toBeGreaterThanOrEqual(rows.length)
  expect(names.filter((name) => !exported.includes(name))).toEqual([])
})

test('no two rows explain the same word or the same name', () => {
  const words = rows.flatMap((row) => (row.split('|')[1] ?? '').trim().split(', '))
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
})

test('fits on a page: 60 lines of text', () => {
  expect(glossary.trim().split('\n').length).toBeLessThanOrEqual(60)
})

/** Words that had several meanings here, each with the one or the ones to use instead. */
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

test('no exported name has a word that meant several things', () => {
  const found = exported.flatMap((name) =>
    wordsOf(name)
      .filter((word) => Object.hasOwn(RETIRED, word))
      .map((word) => `${name}: instead of ${word} say ${RETIRED[word]}`)
  )
  expect(found).toEqual([])
})

/** `createQuiz` as `create` and `quiz`; `NO_CHOICE` as `no` and `choice`. */
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
