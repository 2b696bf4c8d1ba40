import { expect, test } from 'vitest'
import { parseOptions } from '../../../packages/advert-reader/src/command-options.ts'

test.each([
  [[], { kind: 'read', form: 'added', files: [] }],
  [['a.jsonl', '--only', '-'], { kind: 'read', form: 'only', files: ['a.jsonl', '-'] }],
  [['--', '--only'], { kind: 'read', form: 'added', files: ['--only'] }],
  [['a.jsonl', '--help'], { kind: 'help' }],
  [['-h'], { kind: 'help' }],
  [['--version'], { kind: 'version' }],
  [['--onyl', '--help'], { kind: 'unknown', option: '--onyl' }],
  [['-x'], { kind: 'unknown', option: '-x' }],
  [['--only=id'], { kind: 'unknown', option: '--only' }],
  [['--toString'], { kind: 'unknown', option: '--toString' }]
] as const)('%j', (args, options) => {
  expect(parseOptions(args)).toEqual(options)
})
