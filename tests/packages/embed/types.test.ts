import { cpSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { compile } from 'svelte/compiler'
import { afterAll, beforeAll, expect, expectTypeOf, test } from 'vitest'
import type * as published from '../../../packages/embed/types/index.d.ts'
import type * as module from '../../../packages/embed/src/index.ts'
import { run } from '../support/run.ts'
import { type BuiltEmbed, builtEmbed } from './support/built-embed.ts'
import { readmeBlocks } from './support/readme-blocks.ts'
import { type User, userOf } from './support/user-of.ts'

// The types of the package in programs of its users, which are in the folder consumers: each mistake in
// them has a line that expects it. With them, the examples of the README.

const CONSUMERS = 'tests/packages/embed/consumers'

let built: BuiltEmbed
let user: User

beforeAll(async () => {
  built = await builtEmbed()
  user = userOf(['@types/react', 'preact', 'vue', 'svelte'])
  built.installInto(user.folder)
  cpSync(CONSUMERS, user.folder, { recursive: true })
  const [react = '', reactWithRef = '', preact = ''] = readmeBlocks('tsx')
  write('readme-react.tsx', `/** @jsxImportSource react */\n${react}`)
  write('readme-react-ref.tsx', `/** @jsxImportSource react */\n${reactWithRef}`)
  write('readme-preact.tsx', `/** @jsxImportSource preact */\n${preact}`)
  write('readme.ts', `${readmeBlocks('js').join('\n')}\nexport {}\n`)
  write('Readme.vue', readmeBlocks('vue').join('\n'))
}, 60_000)
afterAll(() => {
  built.remove()
  user.remove()
})

test('the functions have the published types', () => {
  expectTypeOf<typeof module>().toEqualTypeOf<typeof published>()
})

test('programs with and without React, Preact and Svelte compile', async () => {
  const files = readdirSync(user.folder).filter((name) => /\.tsx?$/.test(name))
  expect(files).toHaveLength(8)
  project('tsconfig.json', { module: 'nodenext', jsx: 'react-jsx' }, files)
  expect(await compiled('typescript/bin/tsc', 'tsconfig.json')).toEqual(WITHOUT_MISTAKES)
}, 240_000)

test('templates of Vue compile', async () => {
  project('tsconfig.vue.json', { module: 'esnext', moduleResolution: 'bundler' }, [
    'QuizAndAdvert.vue',
    'Readme.vue'
  ])
  expect(await compiled('vue-tsc/bin/vue-tsc.js', 'tsconfig.vue.json')).toEqual(WITHOUT_MISTAKES)
}, 240_000)

test('Svelte compiles the example to a listener of the event, without a warning', () => {
  const [example = ''] = readmeBlocks('svelte')
  const { js, warnings } = compile(example, { generate: 'client' })
  expect(warnings).toEqual([])
  expect(js.code).toMatch(/\.event\(\s*'front-or-back:share'/)
})

const WITHOUT_MISTAKES = { status: 0, stdout: '', stderr: '' }

function project(name: string, options: object, files: readonly string[]): void {
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    ...options
  }
  const vueCompilerOptions = { strictTemplates: true }
  write(name, JSON.stringify({ compilerOptions, vueCompilerOptions, files }))
}

function compiled(compiler: string, name: string) {
  const args = [resolve('node_modules', compiler), '--project', name]
  return run(process.execPath, args, { folder: user.folder })
}

function write(name: string, text: string): void {
  writeFileSync(join(user.folder, name), text)
}
