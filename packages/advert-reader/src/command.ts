#!/usr/bin/env node
import { VERSION } from 'virtual:shipped'
import { parseOptions } from './command-options.ts'
import { HELP } from './help.ts'
import { readAdvert } from './index.ts'
import { readBytes } from './read-bytes.ts'
import type { OutputForm } from './read-line.ts'
import { type Source, sourcesOf } from './sources.ts'
import { print, quietWhenClosed, report } from './standard-streams.ts'

// The command of the package: see help.ts.

quietWhenClosed()
const options = parseOptions(process.argv.slice(2))
switch (options.kind) {
  case 'help':
    await print(HELP)
    break
  case 'version':
    await print(`${VERSION}\n`)
    break
  case 'unknown':
    fail(`there is no option ${options.option}. --help lists the options.`)
    break
  case 'read': {
    const found = sourcesOf(options.files)
    if (found.kind === 'problem') fail(found.message)
    else await readAll(found.sources, options.form)
  }
}

async function readAll(sources: readonly Source[], form: OutputForm): Promise<void> {
  for (const { name, open } of sources) {
    try {
      for await (const { output, problem } of readBytes(open(), readAdvert, form)) {
        if (problem) {
          const { line, expected, found } = problem
          report(
            `${name === '' ? '' : `${name}: `}line ${line}: expected ${expected}, found ${found}`
          )
          process.exitCode = 1
        }
        await print(output)
      }
    } catch (error) {
      return fail(`${name || 'standard input'} can't be read: ${messageOf(error)}`)
    }
  }
}

function fail(message: string): void {
  report(`front-or-back-advert: ${message}`)
  process.exitCode = 2
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
