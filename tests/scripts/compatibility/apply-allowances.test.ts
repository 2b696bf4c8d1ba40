import { expect, test } from 'vitest'
import { sentenceFor, type Finding } from '../../../scripts/compatibility/finding.ts'
import { applyAllowances } from '../../../scripts/compatibility/apply-allowances.ts'

const has: Finding = {
  kind: 'too-new',
  use: {
    file: 'src/islands/quiz/quiz.css',
    line: 3,
    name: ':has',
    feature: {
      path: 'css.selectors.has',
      lacks: [{ browser: 'Firefox', floor: '115', since: '121' }]
    }
  }
}
const reason = 'Only a colour is lost.'

test('a finding without an allowance remains', () => {
  expect(applyAllowances([has], [])).toEqual([has])
})

test('an allowance removes findings: in all files, in one file, or of all features below a path', () => {
  expect(applyAllowances([has], [{ feature: 'css.selectors.has', reason }])).toEqual([])
  const files = ['src/islands/quiz/quiz.css']
  expect(applyAllowances([has], [{ feature: 'css.selectors.has', files, reason }])).toEqual([])
  expect(applyAllowances([has], [{ feature: 'css.selectors', reason }])).toEqual([])
})

test('an allowance for another file or feature removes nothing and is reported as stale', () => {
  const files = ['src/islands/result/result.css']
  expect(applyAllowances([has], [{ feature: 'css.selectors.has', files, reason }])).toEqual([
    has,
    { kind: 'stale', entry: 'css.selectors.has in src/islands/result/result.css' }
  ])
  expect(applyAllowances([has], [{ feature: 'css.selectors.ha', reason }])).toEqual([
    has,
    { kind: 'stale', entry: 'css.selectors.ha' }
  ])
})

test('a name that is not in the compatibility data remains, with a message that says what to do', () => {
  const unknown: Finding = { kind: 'unknown', file: 'src/stores/tab.ts', line: 7, name: 'gears' }
  expect(applyAllowances([unknown], [])).toEqual([unknown])
  expect(sentenceFor(unknown)).toBe(
    'src/stores/tab.ts:7 uses gears, which was not found in the compatibility data (@mdn/browser-compat-data). Find its path there, and add it to scripts/compatibility/platform-names.ts.'
  )
})
