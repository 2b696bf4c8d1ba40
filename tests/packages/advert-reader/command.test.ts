import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BuiltPackage, builtPackage } from './support/built-package.ts'
import { run } from '../support/run.ts'

// The command as it is published, in a process of its own, with real pipes.

let built: BuiltPackage

beforeAll(async () => {
  built = await builtPackage()
})
afterAll(() => built.remove())

const READ =
  '"text":"Answer calls from guests.","side":"front","strength":0.444,"quotes":[{"side":"front","text":"Answer calls from guests.","start":0,"end":25}],"frontOrBack":{"range":[-0.071,0.643],"contact":"much","persuading":"none","focus":"none","warnings":[],"lang":"en"}}'
const LINE = '"text":"Answer calls from guests."}'

function command(args: readonly string[], input: string | Buffer = '') {
  return run(process.execPath, [built.dist('command.js'), ...args], {
    input: [Buffer.from(input)],
    folder: built.folder
  })
}

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(built.folder, name), content)
  return name
}

describe('lines', () => {
  test('are read from standard input, in their order', async () => {
    expect(await command([], `{"id":1,${LINE}\n{"id":2,${LINE}\n`)).toEqual({
      status: 0,
      stdout: `{"id":1,${READ}\n{"id":2,${READ}\n`,
      stderr: ''
    })
  })

  test('may begin with a byte order mark, end with CRLF, be empty, or lack the last line break', async () => {
    expect(await command([], `\uFEFF{"id":1,${LINE}\r\n\r\n\n{"id":2,${LINE}`)).toEqual({
      status: 0,
      stdout: `{"id":1,${READ}\n{"id":2,${READ}\n`,
      stderr: ''
    })
  })

  test('that can’t be read come out unchanged and are reported', async () => {
    const input = `hello\r\n{"id":1,${LINE}\n[]\n\n{"title":"a"}\n{"text":7}\nnull`
    expect(await command([], input)).toEqual({
      status: 1,
      stdout: `hello\r\n{"id":1,${READ}\n[]\n{"title":"a"}\n{"text":7}\nnull\n`,
      stderr: [
        'line 1: expected a JSON object, found "hello"',
        'line 3: expected a JSON object, found an array',
        'line 5: expected a field "text", found none',
        'line 6: expected a string as "text", found a number',
        'line 7: expected a JSON object, found null',
        ''
      ].join('\n')
    })
  })

  test('with bytes that are not UTF-8 come out unchanged', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"text":"caf'),
      Buffer.from([0xe9]),
      Buffer.from('"}\n')
    ])
    const child = spawn(process.execPath, [built.dist('command.js')])
    child.stdin.end(bytes)
    const [output, errors] = await Promise.all([
      child.stdout.toArray(),
      textOf(child.stderr),
      once(child, 'close')
    ])
    expect(Buffer.concat(output)).toEqual(bytes)
    expect(errors).toBe('line 1: expected UTF-8, found other bytes\n')
  })

  test('of 5 MB are read, longer ones come out unchanged', async () => {
    const head = '{"text":"","html":"'
    const lineOf = (length: number) => `${head}${'x'.repeat(length - head.length - 2)}"}\n`
    const { status, stdout, stderr } = await command([], lineOf(5_000_000) + lineOf(5_000_001))
    const [first = '', second = '', ...others] = stdout.split('\n')
    expect(first.slice(5_000_000 - 3)).toMatch(/^x",/)
    expect(first).toContain('"side":"unclear"')
    expect(`${second}\n` === lineOf(5_000_001)).toBe(true)
    expect(others).toEqual([''])
    expect(stderr).toBe('line 2: expected at most 5 MB, found more\n')
    expect(status).toBe(1)
  })
})

describe('options', () => {
  test('--only prints the id and the result', async () => {
    const { stdout } = await command(['--only'], `{"id":12345678901234567890,"html":"",${LINE}`)
    expect(stdout).toBe(
      '{"id":12345678901234567890,"side":"front","strength":0.444,"range":[-0.071,0.643],"quotes":[{"side":"front","text":"Answer calls from guests.","start":0,"end":25}],"contact":"much","persuading":"none","focus":"none","warnings":[],"lang":"en"}\n'
    )
  })

  test('--help explains the command and --version prints its version', async () => {
    const help = await command(['--help'])
    expect(help).toMatchObject({ status: 0, stderr: '' })
    expect(help.stdout).toMatch(/^Reads job adverts/)
    expect(help.stdout).toContain('--only')
    expect(await command(['--version'])).toEqual({ status: 0, stdout: '0.1.0\n', stderr: '' })
  })
})

describe('files', () => {
  test('are read in their order, with standard input where "-" is', async () => {
    const names = [file('one.jsonl', `{"id":1,${LINE}`), '-', file('two.jsonl', 'x\n')]
    expect(await command(names, `{"id":2,${LINE}\ny`)).toEqual({
      status: 1,
      stdout: `{"id":1,${READ}\n{"id":2,${READ}\ny\nx\n`,
      stderr:
        'line 2: expected a JSON object, found "y"\ntwo.jsonl: line 1: expected a JSON object, found "x"\n'
    })
  })

  test.each([
    [['--onyl'], 'there is no option --onyl. --help lists the options.'],
    [['one.jsonl', 'missing.jsonl'], 'there is no file missing.jsonl.'],
    [['dist'], 'dist is a folder. Expected a file.']
  ])('%j is wrong use, and nothing is printed', async (args, message) => {
    file('one.jsonl', `{${LINE}`)
    expect(await command(args)).toEqual({
      status: 2,
      stdout: '',
      stderr: `front-or-back-advert: ${message}\n`
    })
  })
})

describe('pipes', () => {
  test('ends quietly when nobody reads its output, also while its input is open', async () => {
    const child = spawn(process.execPath, [built.dist('command.js')])
    const errors = textOf(child.stderr)
    child.stdin.write(`{"id":1,${LINE}\n`)
    const [first] = await once(child.stdout, 'data')
    expect(String(first)).toBe(`{"id":1,${READ}\n`)
    child.stdout.destroy()
    child.stdin.on('error', () => {})
    child.stdin.write(`{"id":2,${LINE}\n`)
    expect(await once(child, 'close')).toEqual([0, null])
    expect(await errors).toBe('')
  })
})
