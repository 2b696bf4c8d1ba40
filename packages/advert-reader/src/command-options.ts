import { parseArgs } from 'node:util'
import type { OutputForm } from './read-line.ts'

/** What the command was asked for. */
export type CommandOptions =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'read'; readonly form: OutputForm; readonly files: readonly string[] }
  | { readonly kind: 'unknown'; readonly option: string }

/** The options and files in the arguments of the command. Options count anywhere before `--`. */
export function parseOptions(args: readonly string[]): CommandOptions {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true
  })
  const options = tokens.filter((token) => token.kind === 'option')
  const wrong = options.find(
    ({ name, value }) => !Object.hasOwn(OPTIONS, name) || value !== undefined
  )
  if (wrong) return { kind: 'unknown', option: wrong.rawName }
  const has = (name: keyof typeof OPTIONS) => options.some((option) => option.name === name)
  if (has('help')) return { kind: 'help' }
  if (has('version')) return { kind: 'version' }
  return { kind: 'read', form: has('only') ? 'only' : 'added', files: positionals }
}

const OPTIONS = {
  only: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' }
} as const
