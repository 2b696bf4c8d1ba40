import type { Answers, Model } from '#domain/model'
import type { Verdict } from '#domain/verdict'
import { describe, expect, test } from 'vitest'
import { FEWEST_PEOPLE, readAnswerTable } from '../../scripts/calibration/answer-table.ts'
import { calibrationOf } from '../../scripts/calibration/calibration.ts'
import { calibrationOutcome } from '../../scripts/calibration/calibration-outcome.ts'
import { traitFigures } from '../../scripts/calibration/trait-figures.ts'
import { verdictShares } from '../../scripts/calibration/verdict-shares.ts'
import { answersFrom, type ByTrait } from '../domain/support/answers.ts'
import { smallModel } from '../domain/support/small-model.ts'

/** One trait, three statements, the last reversed, and a tie-breaker. */
const model: Model = {
  traits: [{ id: 'meeting', side: 'front', weight: 0.4, norm: { mean: 48, sd: 24 } }],
  questions: [
    { id: 'one', trait: 'meeting', reversed: false, slot: 0 },
    { id: 'two', trait: 'meeting', reversed: false, slot: 1 },
    { id: 'three', trait: 'meeting', reversed: true, slot: 3 }
  ],
  tieBreakers: [{ id: 'four', trait: 'meeting', reversed: false, slot: 4 }],
  correlations: [],
  peopleTrait: 'people',
  answerCorrelation: 0.33
}

// As they count, the answers to `three` are 3, 1, 3, 5, 3. Slot 2 is retired.
const five: readonly Answers[] = [
  [2, 1, 0, 3],
  [2, 3, 0, 5],
  [3, 3, 0, 3],
  [4, 3, 0, 1],
  [4, 5, 0, 3]
]

const none = {
  front: 0,
  'leaning-front': 0,
  both: 0,
  neither: 0,
  'leaning-back': 0,
  back: 0,
  unclear: 0
}

describe('the figures of a trait, by hand', () => {
  const [meeting] = traitFigures(model, five)

  test('are the mean and the standard deviation of the scores', () => {
    // Means 2, 2, 3, 4, 4: scores 25, 25, 50, 75, 75; SD √(4 · 25² / 4)
    expect(meeting?.people).toBe(5)
    expect(meeting?.norm).toEqual({ mean: 50, sd: 25 })
  })

  test('are alpha', () => {
    // Variances 1, 2, 2 (from 4/4, 8/4, 8/4); sums 6, 6, 9, 12, 12, variance 36/4 = 9
    // 3/2 · (1 − 5/9) = 2/3
    expect(meeting?.alpha).toBeCloseTo(2 / 3, 12)
  })

  test('are the correlation of each statement with the rest, weak below .35', () => {
    // one: −1 −1 0 1 1 with two + three: −2 −2 0 2 2                → 8 / √(4 · 16) = 1
    // two: −2 0 0 0 2 with one + three: −1 −3 0 3 1 (variance 20/4) → 4 / √(8 · 20) = .3162
    // three: 0 −2 0 2 0 with one + two: −3 −1 0 1 3                 → 4 / √(8 · 20) = .3162
    expect(meeting?.questions.map(({ question, weak }) => [question, weak])).toEqual([
      ['one', false],
      ['two', true],
      ['three', true]
    ])
    expect(meeting?.questions[0]?.itemRest).toBeCloseTo(1, 12)
    expect(meeting?.questions[1]?.itemRest).toBeCloseTo(0.3162, 4)
    expect(meeting?.questions[2]?.itemRest).toBeCloseTo(0.3162, 4)
  })

  test('leave tie-breakers out, which are asked of few', () => {
    const [asked] = traitFigures(
      model,
      five.map((answers): Answers => [...answers, 1])
    )
    expect(asked).toEqual(meeting)
  })
})

describe('skipped statements', () => {
  test('leave a person out of alpha, and out of the score only with fewer than two answers', () => {
    const [meeting] = traitFigures(model, [...five, [5, 5, 0, 0], [5, 0, 0, 0], []])
    expect(meeting?.people).toBe(6)
    expect(meeting?.norm.mean).toBeCloseTo(350 / 6, 12) // 25 + 25 + 50 + 75 + 75 + 100
    expect(meeting?.alpha).toBeCloseTo(2 / 3, 12)
  })

  test('by everybody leave no alpha and no correlation, which is weak', () => {
    const [meeting] = traitFigures(model, [
      [5, 4],
      [2, 3]
    ])
    expect(meeting?.alpha).toBeNaN()
    expect(meeting?.questions.map(({ itemRest }) => itemRest)).toEqual([NaN, NaN, NaN])
    expect(meeting?.questions.every(({ weak }) => weak)).toBe(true)
  })
})

describe('verdicts under old and new norms', () => {
  // By the old norms, all 50 ± 25, the five traits' z are, person by person:
  //   meeting 1.5 1 .5 · hearing −1 0 1 · order −1 0 1 · quiet −1 0 1 · freedom 1 0 −1
  // F = .4·(meeting + hearing) − .4·(order + quiet) − .6·freedom is .4 for each of them
  // (.6 − .4 + .4 + .4 − .6, and so on), the lean .8.
  // New: scores of 25, 50 and 75 keep 50 ± 25. Meeting's are 87.5, 75, 62.5, so 75 ± 12.5 and z
  // 1, 0, −1; F is .2, 0, −.2 and the lean .4, 0, −.4.
  const low = [1, 3, 1, 3] as const
  const middle = [2, 4, 2, 4] as const
  const high = [3, 5, 3, 5] as const
  const sample = [
    { meeting: [4, 5, 4, 5], hearing: low, order: low, quiet: low, freedom: high },
    { meeting: [3, 5, 3, 5], hearing: middle, order: middle, quiet: middle, freedom: middle },
    { meeting: [3, 4, 3, 4], hearing: high, order: high, quiet: high, freedom: low }
  ].map((byTrait) => answersFrom(smallModel, byTrait as ByTrait))
  const { before, after, norms } = calibrationOf(
    smallModel,
    sample,
    traitFigures(smallModel, sample)
  )

  test('go with the norms of the sample', () => {
    expect(norms).toEqual([{ mean: 75, sd: 12.5 }, ...Array(4).fill({ mean: 50, sd: 25 })])
  })

  test('are counted under both', () => {
    expect(before).toEqual({ ...none, 'leaning-front': 1 })
    const third = 1 / 3
    expect(after).toEqual({
      ...none,
      'leaning-front': third,
      neither: third,
      'leaning-back': third
    })
  })

  test('go with norms rounded to tenths, as they are printed', () => {
    // Scores 25, 50, 50: mean 41.667, SD √(416.67 / 2) = 14.434
    const rounded = [low, middle, middle].map((meeting) => answersFrom(smallModel, { meeting }))
    const traits = traitFigures(smallModel, rounded)
    expect(calibrationOf(smallModel, rounded, traits).norms[0]).toEqual({ mean: 41.7, sd: 14.4 })
  })

  test('can be unclear', () => {
    const verdicts: Verdict[] = [{ kind: 'unclear', reason: 'long-run' }]
    expect(verdictShares(verdicts)).toEqual({ ...none, unclear: 1 })
  })
})

describe('a table of answers', () => {
  test('is read by the names of its columns, in any order, with or without tie-breakers', () => {
    expect(peopleIn(csv('three,one,two', ['1,4,']))[0]).toEqual([4, 0, undefined, 1, 0])
    expect(peopleIn(csv('four,three,one,two', ['5,1,4,2']))[0]).toEqual([4, 2, undefined, 1, 5])
  })

  test('may have semicolons, a byte order mark, Windows line ends, quotes, spaces and empty rows', () => {
    const text = `\uFEFF${csv('"one";two;three', ['4; 5 ;"1"', '', ';;'])}`
    expect(peopleIn(text.replaceAll('\n', '\r\n'))[0]).toEqual([4, 5, undefined, 1, 0])
    expect(peopleIn(text)).toHaveLength(FEWEST_PEOPLE + 1)
  })

  test.each([
    [
      'an empty file',
      '',
      ['The file is empty: expected a row of column names, then one row a person.']
    ],
    ['a file of empty rows', '\n\n,,\n', [expect.stringMatching(/^The file is empty/)]],
    [
      'broken quotes',
      'one,two,three\n1,"2,3\n',
      [
        'The file is not valid CSV: Quote Not Closed: the parsing is finished with an opening quote at line 2.'
      ]
    ],
    [
      'an unknown column',
      csv('one,two,three,age', ['1,2,3,44']),
      [
        'Column age is unknown: remove it, or name it by the id of a question.',
        'Row 2, column age: expected 1 to 5 or nothing, found "44".'
      ]
    ],
    [
      'a column without a name',
      csv('one,two,three,', ['1,2,3,4']),
      ['Column 4 has no name: remove it, or name it by the id of a question.']
    ],
    [
      'a missing column',
      csv('one,three', ['1,2']),
      ['Column two is missing: add it, with empty cells if nobody was asked.']
    ],
    [
      'a doubled column',
      csv('one,two,three,two,two', ['1,2,3,4,5']),
      ['Column two is there more than once: keep one.']
    ],
    [
      'values out of range',
      csv('one,two,three', ['1,2,3', '0,6,3', '1,2,x', '4.5,2,3']),
      [
        'Row 3, column one: expected 1 to 5 or nothing, found "0".',
        'Row 3, column two: expected 1 to 5 or nothing, found "6".',
        'Row 4, column three: expected 1 to 5 or nothing, found "x".',
        'Row 5, column one: expected 1 to 5 or nothing, found "4.5".'
      ]
    ],
    [
      'rows of another length',
      csv('one,two,three', ['1,2', '1,2,3,4']),
      [
        'Row 2 has 2 cells: expected 3, one a column.',
        'Row 3 has 4 cells: expected 3, one a column.'
      ]
    ],
    [
      'too few rows',
      `one,two,three\n${'1,2,3\n'.repeat(FEWEST_PEOPLE - 1)}`,
      ['There are 199 rows of answers: expected at least 200, fewer make no norms.']
    ],
    [
      'a single row',
      'one,two,three\n1,2,3\n',
      ['There is 1 row of answers: expected at least 200, fewer make no norms.']
    ]
  ])('with %s says so', (_, text, problems) => {
    expect(readAnswerTable(text, model)).toEqual({ kind: 'unsound', problems })
  })

  test('with many mistakes says all of them', () => {
    const table = readAnswerTable('one,to,three\n1,2,9\n1,2\n', model)
    expect(table).toEqual({
      kind: 'unsound',
      problems: [
        'Column to is unknown: remove it, or name it by the id of a question.',
        'Column two is missing: add it, with empty cells if nobody was asked.',
        'There are 2 rows of answers: expected at least 200, fewer make no norms.',
        'Row 2, column three: expected 1 to 5 or nothing, found "9".',
        'Row 3 has 2 cells: expected 3, one a column.'
      ]
    })
  })

  test('counts rows as a spreadsheet does, empty ones included', () => {
    const [problem] = problemsOf(csv('one,two,three', ['', '1,2,3', '', '1,2,8']))
    expect(problem).toBe('Row 5, column three: expected 1 to 5 or nothing, found "8".')
  })
})

describe('the command', () => {
  const content = { model, letters: { meeting: 'm' } }

  test('prints the figures and the new norms', () => {
    // The five people by hand 40 times: n − 1 is then 199, not 4, so SD 25 · √(160 / 199) = 22.4.
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
    const [trait] = model.traits
    const odd = { ...model, traits: trait === undefined ? [] : [{ ...trait, weight: 0.125 }] }
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

/** A table with these rows first, and then enough sound ones: 3 in every column. */
function csv(header: string, rows: readonly string[]): string {
  const separator = header.includes(';') ? ';' : ','
  const sound = header
    .split(separator)
    .map(() => '3')
    .join(separator)
  return [header, ...rows, ...Array.from({ length: FEWEST_PEOPLE }, () => sound), ''].join('\n')
}

function peopleIn(text: string): readonly Answers[] {
  const table = readAnswerTable(text, model)
  if (table.kind === 'unsound') throw new Error(table.problems.join('\n'))
  return table.people
}

function problemsOf(text: string): readonly string[] {
  const table = readAnswerTable(text, model)
  return table.kind === 'unsound' ? table.problems : []
}
