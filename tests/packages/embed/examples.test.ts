import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { run } from '../support/run.ts'
import { type BuiltEmbed, builtEmbed } from './support/built-embed.ts'
import { type User, userOf } from './support/user-of.ts'

// The applications in examples/ that are built with Vite: their own type checks, and their versions.

const APPLICATIONS = ['react', 'svelte', 'vue']
const LINKED = [
  ...['@types/react', '@types/react-dom', 'react', 'react-dom', '@vitejs/plugin-react'],
  ...['svelte', '@sveltejs/vite-plugin-svelte', 'vue', '@vitejs/plugin-vue', 'vite', 'typescript']
]

let built: BuiltEmbed
let user: User

beforeAll(async () => {
  built = await builtEmbed()
  user = userOf(LINKED)
  built.installInto(user.folder)
  for (const name of APPLICATIONS) {
    cpSync(join('examples', name), join(user.folder, name), { recursive: true })
  }
}, 60_000)
afterAll(() => {
  built.remove()
  user.remove()
})

test.each([
  ['react', 'typescript/bin/tsc', []],
  ['vue', 'vue-tsc/bin/vue-tsc.js', []],
  ['svelte', 'svelte-check/bin/svelte-check', ['--fail-on-warnings', '--threshold', 'warning']]
] as const)(
  'the application with %s has no type errors',
  async (name, checker, options) => {
    const args = [resolve('node_modules', checker), ...options]
    const { status, stdout, stderr } = await run(process.execPath, args, {
      folder: join(user.folder, name)
    })
    expect(status, `${stdout}${stderr}`).toBe(0)
  },
  240_000
)

test.each(APPLICATIONS)(
  'the application with %s names the versions that it is tested with',
  (name) => {
    const ours = packagesOf('.')
    const { 'front-or-back': elements, ...others } = packagesOf(join('examples', name))
    expect(elements).toBe('file:../../packages/embed')
    expect(others).toEqual(
      Object.fromEntries(Object.keys(others).map((dependency) => [dependency, ours[dependency]]))
    )
  }
)

test('each folder of examples/ with a package.json is one of these applications', () => {
  const folders = readdirSync('examples').filter(
    (name) => !name.includes('.') && readdirSync(join('examples', name)).includes('package.json')
  )
  expect(folders.sort()).toEqual(APPLICATIONS)
})

const PACKAGE = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string())
})

/** The versions of the packages that a folder depends on. */
function packagesOf(folder: string): Readonly<Record<string, string>> {
  const text = readFileSync(join(folder, 'package.json'), 'utf8')
  const { dependencies, devDependencies } = PACKAGE.parse(JSON.parse(text))
  return { ...dependencies, ...devDependencies }
}
