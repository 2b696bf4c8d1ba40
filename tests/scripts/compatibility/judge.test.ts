import { expect, test } from 'vitest'
import { sentenceFor, type Finding } from '../../../scripts/compatibility/finding.ts'
import { judge } from '../../../scripts/compatibility/judge.ts'

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

test('what nobody allowed is told', () => {
  expect(judge([has], [])).toEqual([has])
})

test('what is allowed is not told: everywhere, in a file, or with all that stands below it', () => {
  expect(judge([has], [{ feature: 'css.selectors.has', reason }])).toEqual([])
  const files = ['src/islands/quiz/quiz.css']
  expect(judge([has], [{ feature: 'css.selectors.has', files, reason }])).toEqual([])
  expect(judge([has], [{ feature: 'css.selectors', reason }])).toEqual([])
})

test('an allowance for another file or another feature does not count, and is told itself', () => {
  const files = ['src/islands/result/result.css']
  expect(judge([has], [{ feature: 'css.selectors.has', files, reason }])).toEqual([
    has,
    { kind: 'stale', entry: 'css.selectors.has in src/islands/result/result.css' }
  ])
  expect(judge([has], [{ feature: 'css.selectors.ha', reason }])).toEqual([
    has,
    { kind: 'stale', entry: 'css.selectors.ha' }
  ])
})

test('a name that the data don’t know is told, with what to do', () => {
  const unknown: Finding = { kind: 'unknown', file: 'src/stores/tab.ts', line: 7, name: 'gears' }
  expect(judge([unknown], [])).toEqual([unknown])
  expect(sentenceFor(unknown)).toBe(
    'src/stores/tab.ts:7 uses gears, and the compatibility data were not found to say since when browsers have it. Look it up there, and let scripts/compatibility/platform-names.ts say where it stands.'
  )
})
