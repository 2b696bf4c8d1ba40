import { describe, expect, it } from 'vitest'
import { fileScores } from '../../scripts/mutation/file-scores.ts'

describe('fileScores', () => {
  it('counts killed mutants and timeouts as detected', () => {
    // 2 of 4.
    expect(scoresOf('Killed', 'Timeout', 'Survived', 'NoCoverage')).toEqual([
      { file: 'one.ts', score: 50 }
    ])
  })

  it('does not count ignored mutants and mutants with errors', () => {
    // 1 of 1.
    expect(scoresOf('Killed', 'Ignored', 'CompileError', 'RuntimeError')).toEqual([
      { file: 'one.ts', score: 100 }
    ])
  })

  it('omits a file without mutants that count', () => {
    expect(scoresOf()).toEqual([])
    expect(scoresOf('Ignored')).toEqual([])
  })
})

it('fileScores lists the lowest score first', () => {
  const files = {
    'good.ts': { mutants: [{ status: 'Killed' }] },
    'bad.ts': { mutants: [{ status: 'Survived' }] }
  }
  expect(fileScores(JSON.stringify({ files }))).toEqual([
    { file: 'bad.ts', score: 0 },
    { file: 'good.ts', score: 100 }
  ])
})

it('fileScores throws for JSON that is not a report', () => {
  expect(() => fileScores('{}')).toThrow()
})

function scoresOf(...statuses: readonly string[]) {
  const mutants = statuses.map((status) => ({ status }))
  return fileScores(JSON.stringify({ files: { 'one.ts': { mutants } } }))
}
