import type { Answer } from '#domain/model'
import { describe, expect, test } from 'vitest'
import { drawAnswers } from '../../../scripts/simulation/answering.ts'
import { sit } from '../../../scripts/simulation/sitting.ts'
import { everywhere } from '../../domain/support/answers.ts'
import { smallModel } from '../../domain/support/small-model.ts'
import { always } from './support/always.ts'
import { leaningTo } from './support/people-at.ts'

describe('a sitting', () => {
  test('with a clear-cut verdict asks no tie-breaker', () => {
    const all = drawAnswers(smallModel, leaningTo(3), 50, always(0.5))
    const { first, last, tieBreakers } = sit(smallModel, all)
    expect(first).toMatchObject({ kind: 'placed', placing: 'front', open: false })
    expect(last).toBe(first)
    expect(tieBreakers).toBe(0)
  })

  test('with an open verdict asks until it is settled, or all are asked', () => {
    const twosAndFours = Array.from({ length: 20 }, (_, slot): Answer => (slot % 2 === 0 ? 2 : 4))
    const { first, last, tieBreakers } = sit(smallModel, [...twosAndFours, 5])
    expect(first).toMatchObject({ kind: 'placed', open: true })
    expect(tieBreakers).toBe(1)
    expect(last).not.toEqual(first)
  })

  test('without a verdict asks nothing more', () => {
    const { first, tieBreakers } = sit(smallModel, [...everywhere(smallModel, 3), 5])
    expect(first).toEqual({ kind: 'unclear', reason: 'long-run' })
    expect(tieBreakers).toBe(0)
  })
})
