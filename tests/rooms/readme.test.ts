import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importsOfRooms } from './imports.ts'

// Compares three parts of the README with the project: the tree of folders, the data flow, and the
// table of imports.

const readme = readFileSync('README.md', 'utf8')
const [, tree = '', flow = ''] = readme
  .slice(readme.indexOf('## Structure'))
  .split(/^```$/m)
  .filter((_, part) => part === 0 || part % 2 === 1)

test('the tree has every folder of the project, of content, of src and of docs, except docs/pictures, and no other', () => {
  const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n')
  const folders = tracked
    .map((file) => /^(?:(?:content|src|docs)\/[^/]+|(?!\.)[^/]+)\//.exec(file)?.[0])
    .filter((folder) => folder !== undefined && !folder.startsWith('docs/pictures'))
  const shown = foldersOf(tree)
  expect(shown).toEqual([...new Set([...folders, 'content/', 'src/'])].sort())
})

test('the data flow names folders of src in the order in which data passes through them', () => {
  const [build = '', visit = ''] = flow.trim().split('\n')
  const rooms = (line: string): readonly string[] =>
    Array.from(line.matchAll(/[\w-]+/g), ([word]) => word).filter((word) =>
      readdirSync('src').includes(word)
    )
  expect(rooms(build)).toEqual(['content-reader', 'page-data', 'pages'])
  expect(rooms(visit)).toEqual(['islands', 'stores', 'domain'])
  const imports = importsOfRooms()
  // At build time, each folder imports the one to its left, and pages also import islands. In the
  // browser, each folder imports the one to its right.
  expect(imports.get('page-data')).toContain('content-reader')
  expect(imports.get('pages')).toContain('page-data')
  expect(imports.get('pages')).toContain('islands')
  expect(imports.get('islands')).toContain('stores')
  expect(imports.get('stores')).toContain('domain')
})

test('the table says which folders import from which', () => {
  const rows = Array.from(
    readme.matchAll(/^\| `([\w-]+)` \| (.*) \|$/gm),
    ([, room = '', cell = '']) => {
      const named = Array.from(cell.matchAll(/`([\w-]+)`/g), ([, name = '']) => name)
      return [room, { all: cell.startsWith('everything'), named: [...named].sort() }] as const
    }
  )
  const imports = importsOfRooms()
  const others = [...imports.keys()].filter((room) => room !== 'styles')
  expect(rows.map(([room]) => room).sort()).toEqual(others.sort())
  for (const [room, { all, named }] of rows) {
    const expected = all
      ? [...imports.keys()].filter((name) => name !== room && !named.includes(name))
      : named
    expect(imports.get(room), room).toEqual(expected.sort())
  }
})

/**
 * The paths in the drawing of a tree: a folder such as `src/`, and after `├─ ` or `└─ ` the folders
 * in it.
 */
function foldersOf(text: string): readonly string[] {
  let parent = ''
  const paths = text
    .trim()
    .split('\n')
    .map((line) => {
      const [, branch = '', folder = ''] = /^([├└]─ )?(\S+)/.exec(line) ?? []
      if (branch === '') parent = folder
      return branch === '' ? folder : parent + folder
    })
  return paths.sort()
}
