import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { run } from '../support/run.ts'
import { type BuiltEmbed, builtEmbed } from './support/built-embed.ts'
import { type User, userOf } from './support/user-of.ts'

// The package as npm packs it, installed without network into a folder of somebody who uses it.

let built: BuiltEmbed
let user: User

/** npm may not ask a registry, and keeps what it stores in a folder of this test. */
const npm = (args: readonly string[], folder: string) =>
  run('npm', args, {
    folder,
    environment: { npm_config_offline: 'true', npm_config_cache: join(user.folder, 'cache') }
  })

const MANIFEST = z
  .object({
    version: z.string(),
    peerDependencies: z.record(z.string(), z.string()),
    peerDependenciesMeta: z.record(z.string(), z.object({ optional: z.boolean() }))
  })
  .loose()
  .parse(JSON.parse(readFileSync('packages/embed/package.json', 'utf8')))

beforeAll(async () => {
  built = await builtEmbed()
  user = userOf([])
}, 60_000)
afterAll(() => {
  built.remove()
  user.remove()
})

test('npm packs these files and no others', async () => {
  const { stdout } = await npm(['pack', '--dry-run', '--json'], built.folder)
  expect(packedIn(stdout)).toEqual([
    'LICENSE',
    'README.md',
    'dist/elements.d.ts',
    'dist/index.d.ts',
    'dist/index.js',
    'dist/listeners.d.ts',
    'dist/preact.d.ts',
    'dist/react.d.ts',
    'dist/svelte.d.ts',
    'dist/vue.d.ts',
    'package.json'
  ])
})

test('it has no dependencies, and every peer of its types is optional', () => {
  expect(Object.keys(MANIFEST).filter((key) => /dependencies$/i.test(key))).toEqual([
    'peerDependencies'
  ])
  const optional = Object.entries(MANIFEST.peerDependenciesMeta).filter(([, meta]) => meta.optional)
  expect(optional.map(([name]) => name)).toEqual(Object.keys(MANIFEST.peerDependencies))
})

test('its version is that of the site', () => {
  const { version }: { version: unknown } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(MANIFEST.version).toBe(version)
})

test('its types of the elements are those that the site serves', () => {
  expect(readFileSync(join(built.folder, 'dist', 'elements.d.ts'), 'utf8')).toBe(
    readFileSync('public/embed.d.ts', 'utf8')
  )
})

describe('installed from its archive', () => {
  beforeAll(async () => {
    const packed = join(user.folder, 'packed')
    mkdirSync(packed)
    await npm(['pack', '--pack-destination', packed], built.folder)
    const archive = join(packed, `front-or-back-${MANIFEST.version}.tgz`)
    expect(await npm(['install', '--no-audit', archive], user.folder)).toMatchObject({ status: 0 })
  }, 120_000)

  test('importing it in Node touches nothing of a page, and its functions do nothing', async () => {
    const program = `const names = ['window', 'document', 'customElements', 'HTMLElement', 'CSSStyleSheet']
const touched = []
for (const name of names) Object.defineProperty(globalThis, name, { get() { touched.push(name) }, configurable: true })
const { defineAdvert, defineQuiz } = await import('front-or-back')
console.log(touched.length)
for (const name of names) delete globalThis[name]
defineQuiz({ site: 'https://quiz.example/' })
defineAdvert({ site: 'nowhere' })
`
    expect(await ran('server.js', program)).toEqual({ status: 0, stdout: '0\n', stderr: '' })
  })

  test('its types need no other package', async () => {
    writeFileSync(
      join(user.folder, 'core.ts'),
      readFileSync('tests/packages/embed/consumers/core.ts')
    )
    const compiler = resolve('node_modules/typescript/bin/tsc')
    const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022']
    expect(
      await run(process.execPath, [compiler, ...options, 'core.ts'], { folder: user.folder })
    ).toEqual({ status: 0, stdout: '', stderr: '' })
  }, 120_000)

  test('a bundle of the quiz has nothing of the adverts', async () => {
    const bundled = await bundleOf(`import { defineQuiz } from 'front-or-back'
defineQuiz({ site: 'https://quiz.example/' })`)
    expect(bundled).toContain('front-or-back:')
    expect(bundled).not.toMatch(/advert/i)
    expect(await bundleOf(`import 'front-or-back'`)).toBe('')
  })
})

function ran(name: string, program: string) {
  writeFileSync(join(user.folder, name), program)
  return run(process.execPath, [name], { folder: user.folder })
}

/** The code that a bundler makes of a program of the user, minified. */
async function bundleOf(program: string): Promise<string> {
  const input = join(user.folder, 'program.js')
  writeFileSync(input, program)
  const bundle = await rolldown({ input })
  const { output } = await bundle.generate({ minify: true })
  await bundle.close()
  return output[0].code.trim()
}

/** The paths in npm's report: a list of packages, or, since npm 12, packages by their names. */
function packedIn(report: string): readonly string[] {
  const packed = z.object({ files: z.array(z.object({ path: z.string() })) })
  const shape = z.union([z.array(packed), z.record(z.string(), packed)])
  return Object.values(shape.parse(JSON.parse(report)))
    .flatMap(({ files }) => files.map(({ path }) => path))
    .sort()
}
