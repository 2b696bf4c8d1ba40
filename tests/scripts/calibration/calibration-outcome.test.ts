import { describe, expect, test } from 'vitest'
import { calibrationOutcome } from '../../../scripts/calibration/calibration-outcome.ts'
import { csv } from './support/answer-rows.ts'
import { oneTrait } from './support/one-trait.ts'

describe('the command', () => {
  const content = { model: oneTrait, letters: { meeting: 'm' } }

  test('prints the figures and the new norms', () => {
    // The five people of trait-figures.test.ts, 40 times: n − 1 is then 199, not 4, so SD 25 · √(160 / 199) = 22.4.
    const rows = ['2,1,3', '2,3,5', '3,3,3', '4,3,1', '4,5,3']
    const text = `one,two,three\n${`${rows.join('\n')}\n`.repeat(40)}`
    expect(calibrationOutcome('answers.csv', content, () => text)).toEqual({
      kind: 'report',
      text: `200 people

trait                                    n    mean      SD   alpha
meeting                                200    50.0    22.4    0.67

Item–rest r of each statement (below 0.35: look at its wording)
meeting
  one                                 1.00
  two                                 0.32  weak
  three                               0.32  weak

New norms, for content/model/traits.yaml:

traits:
  meeting: { letter: m, side: front, weight: 0.40, norm: { mean: 50, sd: 22.4 } }

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

  test('prints a dash where there is no figure, and a weight as it is', () => {
    const [trait] = oneTrait.traits
    const odd = { ...oneTrait, traits: trait === undefined ? [] : [{ ...trait, weight: 0.125 }] }
    const text = `one,two,three\n${'1,2,\n5,4,\n'.repeat(100)}`
    const outcome = calibrationOutcome('answers.csv', { ...content, model: odd }, () => text)
    expect(outcome.text).toContain(
      'meeting                                200    50.0    37.6       –'
    )
    expect(outcome.text).toContain('  three                                  –  weak')
    expect(outcome.text).toContain('weight: 0.125,')
  })

  test('without a file says how to name one', () => {
    expect(outcomeOf(undefined, '')).toBe('Say which file: npm run calibrate answers.csv\n')
  })

  test('with an unreadable file says so', () => {
    const unreadable = () => {
      throw new Error('ENOENT')
    }
    expect(calibrationOutcome('nowhere.csv', content, unreadable)).toEqual({
      kind: 'problems',
      text: "nowhere.csv can't be read: is it there, and is it a file?\n"
    })
  })

  test('lists twenty problems at most, and says how many there are', () => {
    const lines = outcomeOf('answers.csv', csv('one,two,three', Array(33).fill('1,2,7'))).split(
      '\n'
    )
    expect(lines[0]).toBe("answers.csv can't be used:")
    expect(lines[1]).toBe('  Row 2, column three: expected 1 to 5 or nothing, found "7".')
    expect(lines[20]).toBe('  Row 21, column three: expected 1 to 5 or nothing, found "7".')
    expect(lines[21]).toBe('  … and 13 more.')
  })

  test('refuses a trait that too few people answered', () => {
    const text = csv('one,two,three', ['1,2,3']).replaceAll('3,3,3', '3,,')
    expect(outcomeOf('answers.csv', text)).toBe(
      `answers.csv can't be used:
  Trait meeting has a score for 1 of the people: expected at least 200. A score needs two answers to its statements.
`
    )
  })

  test('refuses a trait that does not tell people apart', () => {
    expect(outcomeOf('answers.csv', csv('one,two,three', []))).toBe(
      `answers.csv can't be used:
  Trait meeting has the same score for everybody: a norm needs people who differ.
`
    )
  })

  function outcomeOf(file: string | undefined, text: string): string {
    const outcome = calibrationOutcome(file, content, () => text)
    expect(outcome.kind).toBe('problems')
    return outcome.text
  }
})
