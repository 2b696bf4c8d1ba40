import { describe, expect, it } from 'vitest'
import { fileScores } from '../../scripts/mutation/file-scores.ts'

describe('the score of a file', () => {
  it('counts what was killed and what never ended as noticed', () => {
    // 2 of 4.
    expect(scoresOf('Killed', 'Timeout', 'Survived', 'NoCoverage')).toEqual([
      { file: 'one.ts', score: 50 }
    ])
  })

  it('leaves out what was ignored and what could not run', () => {
    // 1 of 1.
    expect(scoresOf('Killed', 'Ignored', 'CompileError', 'RuntimeError')).toEqual([
      { file: 'one.ts', score: 100 }
    ])
  })

  it('is missing where nothing could be changed', () => {
    expect(scoresOf()).toEqual([])
    expect(scoresOf('Ignored')).toEqual([])
  })
})

it('lists the lowest score first', () => {
  const files = {
    'good.ts': { mutants: [{ status: 'Killed' }] },
    'bad.ts': { mutants: [{ status: 'Survived' }] }
  }
  expect(fileScores(JSON.stringify({ files }))).toEqual([
    { file: 'bad.ts', score: 0 },
    { file: 'good.ts', score: 100 }
  ])
})

it('refuses what is no report', () => {
  expect(() => fileScores('{}')).toThrow()
})

function scoresOf(...statuses: readonly string[]) {
  const mutants = statuses.map((status) => ({ status }))
  return fileScores(JSON.stringify({ files: { 'one.ts': { mutants } } }))
}
