import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type BuiltPackage, builtPackage } from './support/built-package.ts'
import { run } from '../support/run.ts'

// The package as npm packs it, installed without network into a folder of somebody who uses it, with
// the examples of its README.

let built: BuiltPackage
let user: string

/** npm may not ask a registry, and keeps what it stores in a folder of this test. */
const npm = (program: 'npm' | 'npx', args: readonly string[], folder: string, input = '') =>
  run(program, args, {
    folder,
    input,
    environment: { npm_config_offline: 'true', npm_config_cache: join(user, 'cache') }
  })

beforeAll(async () => {
  built = await builtPackage()
  user = mkdtempSync(join(tmpdir(), 'front-or-back-user-'))
  writeFileSync(join(user, 'package.json'), '{"type":"module"}')
}, 60_000)
afterAll(() => {
  built.remove()
  rmSync(user, { recursive: true })
})

const README = readFileSync('packages/advert-reader/README.md', 'utf8')

test('npm packs these files and no others', async () => {
  const { stdout } = await npm('npm', ['pack', '--dry-run', '--json'], built.folder)
  expect(packedIn(stdout)).toEqual([
    'LICENSE',
    'README.md',
    'dist/command.js',
    'dist/index.d.ts',
    'dist/index.js',
    'dist/reader.js',
    'package.json'
  ])
})

test('it has no dependencies', () => {
  const manifest: object = JSON.parse(readFileSync('packages/advert-reader/package.json', 'utf8'))
  expect(Object.keys(manifest).filter((key) => /dependencies/i.test(key))).toEqual([])
})

describe('installed from its archive', () => {
  beforeAll(async () => {
    mkdirSync(join(user, 'packed'))
    await npm('npm', ['pack', '--pack-destination', join(user, 'packed')], built.folder)
    const archive = join(user, 'packed', 'front-or-back-advert-0.1.0.tgz')
    expect(await npm('npm', ['install', '--no-audit', archive], user)).toMatchObject({ status: 0 })
  }, 60_000)

  test('npx runs the command, with the example of the README', async () => {
    const [line = '', result = ''] = blocksOf('json')
    const read = await npm('npx', ['--no', 'front-or-back-advert'], user, line)
    expect(read).toMatchObject({ status: 0, stderr: '' })
    expect(JSON.parse(read.stdout)).toEqual(JSON.parse(result))
    // The digits that JSON.parse loses.
    expect(read.stdout).toContain('"id": 90071992547409931,')
  })

  test('the program in the README prints what the README says', async () => {
    const [program = ''] = blocksOf('js')
    writeFileSync(join(user, 'program.js'), program)
    expect(await run(process.execPath, ['program.js'], { folder: user })).toEqual({
      status: 0,
      stdout: blocksOf('text')[0],
      stderr: ''
    })
  })

  test('its types compile in a program that uses them rightly, and only there', async () => {
    const right = `import { type AdvertResult, readAdvert, readAdvertLines } from 'front-or-back-advert'

const result: AdvertResult = readAdvert({ text: 'a', title: null, lang: 'en-GB' })
export const [low, high]: readonly [number, number] = result.range
export const caution: string | undefined = result.caution
export async function read(lines: AsyncIterable<string>): Promise<number> {
  let last = 0
  for await (const line of readAdvertLines(lines, (problem) => { last = problem.line })) last += line.length
  return last
}
`
    expect(await compiled('right.ts', right)).toEqual({ status: 0, stdout: '', stderr: '' })
    const wrong = `import { readAdvert } from 'front-or-back-advert'

readAdvert({ title: 'a' })
export const isFront = readAdvert({ text: 'a' }).side === 'Front'
`
    const { stdout } = await compiled('wrong.ts', wrong)
    expect(stdout.match(/^wrong\.ts\(\d+,\d+\): error TS\d+/gm)).toEqual([
      'wrong.ts(3,12): error TS2345',
      'wrong.ts(4,24): error TS2367'
    ])
  }, 60_000)
})

function compiled(name: string, program: string) {
  writeFileSync(join(user, name), program)
  const compiler = resolve('node_modules/typescript/bin/tsc')
  const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022']
  return run(process.execPath, [compiler, ...options, name], { folder: user })
}

/** The texts of the README's blocks in a language. */
function blocksOf(language: string): readonly string[] {
  return Array.from(
    README.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm),
    ([, name, text = '']) => [name, text] as const
  ).flatMap(([name, text]) => (name === language ? [text] : []))
}

/** The paths in npm's report: a list of packages, or, since npm 12, packages by their names. */
function packedIn(report: string): readonly string[] {
  const packed = z.object({ files: z.array(z.object({ path: z.string() })) })
  const shape = z.union([z.array(packed), z.record(z.string(), packed)])
  return Object.values(shape.parse(JSON.parse(report)))
    .flatMap(({ files }) => files.map(({ path }) => path))
    .sort()
}
