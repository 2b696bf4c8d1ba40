import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

// Checks what a program can check of the documents, so that they do not go stale unnoticed.

const read = (file: string): string => readFileSync(file, 'utf8')
const scripts: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts
const DOCUMENTS = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'deploy/README.md', 'examples/README.md'],
  ...decisions()
]

test('every npm script that a document names exists', () => {
  const missing = DOCUMENTS.flatMap((file) =>
    Array.from(read(file).matchAll(/npm run ([\w:-]+)/g), ([, name = '']) => name)
      .filter((name) => !(name in scripts))
      .map((name) => `${file}: npm run ${name}`)
  )
  expect(missing).toEqual([])
})

test('every file that a document names exists', () => {
  const missing = DOCUMENTS.flatMap((file) =>
    Array.from(
      read(file).matchAll(
        /`((?:content|src|integrations|server|scripts|tests|docs|public|deploy)\/[\w./-]*)`/g
      )
    )
      .map(([, path = '']) => path)
      .filter((path) => !existsSync(path))
      .map((path) => `${file}: ${path}`)
  )
  expect(missing).toEqual([])
})

describe('the README', () => {
  const readme = read('README.md')

  test('has the two commands', () => {
    expect(readme).toContain('npm ci && npm start')
    expect(readme).toContain('npm ci && npm test')
    expect(read('.ci/run')).toContain('npm ci && npm test')
  })

  test('shows two pictures that exist', () => {
    const pictures = Array.from(readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g), ([, path = '']) => path)
    expect(pictures).toEqual(['docs/pictures/quiz.png', 'docs/pictures/result.png'])
    expect(pictures.filter((path) => !existsSync(path))).toEqual([])
  })

  test('names every folder of src', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) =>
      entry.isDirectory()
    )
    const unnamed = folders
      .filter(({ name }) => !readme.includes(`${name}/`))
      .map(({ name }) => name)
    expect(unnamed).toEqual([])
  })
})

test('decisions are numbered without a gap, and each has its three parts or names the note that replaces it', () => {
  const files = decisions()
  expect(files.map((file) => Number(file.slice('docs/decisions/'.length).slice(0, 4)))).toEqual(
    files.map((_, at) => at + 1)
  )
  for (const file of files) {
    const parts = ['**Context.**', '**Decision.**', '**Consequences.**']
    const text = read(file)
    const [, replacement] = /^Replaced by note (\d+)/m.exec(text) ?? []
    if (replacement !== undefined) expect(files[Number(replacement) - 1], file).toBeDefined()
    else if (!file.includes('packages')) {
      expect(
        parts.filter((part) => !text.includes(part)),
        file
      ).toEqual([])
    }
  }
})

test('decision 8 explains every package, and every version is exact', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'))
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
  const packages = read('docs/decisions/0008-packages.md')
  expect(names.filter((name) => !packages.includes(name))).toEqual([])
  const versions: readonly unknown[] = Object.values({ ...dependencies, ...devDependencies })
  expect(
    versions.filter((version) => !/^(?:npm:[@/\w-]+@)?\d+\.\d+\.\d+$/.test(String(version)))
  ).toEqual([])
})

function decisions(): readonly string[] {
  return readdirSync('docs/decisions')
    .sort()
    .map((name) => `docs/decisions/${name}`)
}
