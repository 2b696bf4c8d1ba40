import { PASTE_WORDS } from '../../domain/support/paste-words.ts'
import { describe, expect, test } from 'vitest'
import { calibrationOutcome } from '../../../scripts/calibration/calibration-outcome.ts'
import { csv } from './support/answer-rows.ts'
import { oneTrait } from './support/one-trait.ts'

describe('calibrationOutcome', () => {
  const content = {
    model: oneTrait,
    letters: { meeting: 'm' },
    words: PASTE_WORDS
  }

  test('reports the figures and the new norms', () => {
    // The five people of trait-figures.test.ts, 40 times. n − 1 is 199 instead of 4, so the SD is
    // 25 · √(160 / 199) = 22.4, and the error of the mean 22.4 / √200 = 1.6, of which the
    // norm keeps at least 4. Three answers with alpha 2/3 correlate 2/3 / (3 − 4/3) = .4.
    const rows = ['2,1,3', '2,3,5', '3,3,3', '4,3,1', '4,5,3']
    const text = `one,two,three\n${`${rows.join('\n')}\n`.repeat(40)}`
    expect(calibrationOutcome(['answers.csv'], content, () => text)).toEqual({
      kind: 'report',
      text: `answers.csv
200 people

trait (the heaviest first)               n    mean      SD   error   alpha
meeting                                200    50.0    22.4     1.6    0.67

mean r of two answers to a trait      0.40

Item–rest correlation of each statement (below 0.35: check its wording)
meeting
  one                                 1.00
  two                                 0.32  weak
  three                               0.32  weak

New norms, for content/model/traits.yaml:

traits:
  meeting: { letter: m, side: front, weight: 0.40, norm: { mean: 50, sd: 22.4, error: 4 } }

share of verdicts                      old     new
front                                0.0 %   0.0 %
leaning-front                        0.0 %   0.0 %
both                                 0.0 %   0.0 %
neither                              0.0 %   0.0 %
leaning-back                         0.0 %   0.0 %
back                                 0.0 %   0.0 %
unclear                            100.0 % 100.0 %
`
    })
  })

  test('prints a dash for a figure that is not a number, and a weight with all its decimals', () => {
    const [trait] = oneTrait.traits
    const odd = { ...oneTrait, traits: trait === undefined ? [] : [{ ...trait, weight: 0.125 }] }
    const text = `one,two,three\n${'1,2,\n5,4,\n'.repeat(100)}`
    const outcome = calibrationOutcome(['answers.csv'], { ...content, model: odd }, () => text)
    expect(outcome.text).toContain(
      'meeting                                200    50.0    37.6     2.7       –'
    )
    expect(outcome.text).toContain('  three                                  –  weak')
    expect(outcome.text).toContain('weight: 0.125,')
  })

  test('leaves out careless answers, and says how many', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const questions = ids.map((id, slot) => ({ id, trait: 'meeting', reversed: false, slot }))
    const model = { ...oneTrait, questions, tieBreakers: [] }
    const honest = '3,4,3,5,4,4,3,5\n2,3,2,4,3,3,2,4\n'.repeat(100)
    const text = `${ids.join()}\n${honest}${'3,3,3,3,3,3,3,3\n'.repeat(5)}`
    const outcome = calibrationOutcome(['a.csv'], { ...content, model }, () => text)
    expect(outcome.text).toMatch(
      /^a\.csv\nCareless answers \(no verdict\): 5 people, left out\.\n200 people\n/
    )
  })

  test('compares two files', () => {
    const one = `one,two,three\n${'1,2,3\n3,4,3\n'.repeat(100)}`
    const other = `one,two,three\n${'3,2,3\n5,4,3\n'.repeat(100)}`
    const { kind, text } = calibrationOutcome(['en.csv', 'vi.csv'], content, (file) =>
      file === 'en.csv' ? one : other
    )
    expect(kind).toBe('report')
    expect(text).toMatch(/^en\.csv\n200 people\n[\s\S]*\nvi\.csv\n200 people\n/)
    // Statement one: 2 and 4, SD √(200/199) = 1.0025, so 2 / 1.0025 = 1.995, printed as 1.99.
    // Scores: means 2, 3.33 and 2.67, 4 of 5: 25 and 58.3 (mean 41.7), 41.7 and 75 (58.3),
    // SD 16.67 · 1.0025 = 16.71.
    expect(text).toContain(`vi.csv compared with en.csv

trait                                first  second     SDs
meeting                               41.7    58.3    1.00  large

Each statement (more than 0.5 SDs: it may mean something else to one of them)
one                                   2.00    4.00    1.99  large
two                                   3.00    3.00    0.00
three                                 3.00    3.00       –
`)
  })

  test('reports the problems of the second file', () => {
    const valid = csv('one,two,three', ['1,2,3', '5,4,3'])
    const outcome = calibrationOutcome(['en.csv', 'vi.csv'], content, (file) =>
      file === 'en.csv' ? valid : 'one,two,three\n1,2,3\n'
    )
    expect(outcome.kind).toBe('problems')
    expect(outcome.text).toMatch(/^vi\.csv has these problems:\n/)
  })

  test('reports a missing file name, and one too many', () => {
    const usage = /^Expected one or two file names:\n {2}npm run calibrate answers\.csv/
    expect(calibrationOutcome([], content, () => '').text).toMatch(usage)
    expect(calibrationOutcome(['a', 'b', 'c'], content, () => '').text).toMatch(usage)
  })

  test('reports a file that can not be read', () => {
    const unreadable = () => {
      throw new Error('ENOENT')
    }
    expect(calibrationOutcome(['nowhere.csv'], content, unreadable)).toEqual({
      kind: 'problems',
      text: "nowhere.csv can't be read. Check that it exists, is not a folder, and may be read.\n"
    })
  })

  test('lists at most twenty problems and the number of the others', () => {
    const lines = outcomeOf('answers.csv', csv('one,two,three', Array(33).fill('1,2,7'))).split(
      '\n'
    )
    expect(lines[0]).toBe('answers.csv has these problems:')
    expect(lines[1]).toBe('  Row 2, column three: expected 1 to 5 or an empty cell, found "7".')
    expect(lines[20]).toBe('  Row 21, column three: expected 1 to 5 or an empty cell, found "7".')
    expect(lines[21]).toBe('  … and 13 more.')
  })

  test('reports a trait for which too few people have a score', () => {
    const text = csv('one,two,three', ['1,2,3']).replaceAll('3,3,3', '3,,')
    expect(outcomeOf('answers.csv', text)).toBe(
      `answers.csv has these problems:
  Trait meeting: found a score for 1 of the people, expected at least 200. A score needs answers to at least two of its statements.
`
    )
  })

  test('reports a trait for which all people have the same score', () => {
    expect(outcomeOf('answers.csv', csv('one,two,three', []))).toBe(
      `answers.csv has these problems:
  Trait meeting: all people have the same score. A norm needs people with different scores.
`
    )
  })

  function outcomeOf(file: string, text: string): string {
    const outcome = calibrationOutcome([file], content, () => text)
    expect(outcome.kind).toBe('problems')
    return outcome.text
  }
})
