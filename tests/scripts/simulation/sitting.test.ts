import type { Answer } from '#domain/model'
import { describe, expect, test } from 'vitest'
import { drawAnswers } from '../../../scripts/simulation/answering.ts'
import { simulateSitting } from '../../../scripts/simulation/sitting.ts'
import { everywhere } from '../../domain/support/answers.ts'
import { smallModel } from '../../domain/support/small-model.ts'
import { always } from './support/always.ts'
import { leaningTo } from './support/people-at.ts'

describe('simulateSitting', () => {
  test('asks no tie-breaker after a confident verdict', () => {
    const all = drawAnswers(smallModel, leaningTo(3), 50, always(0.5))
    const { first, last, tieBreakers } = simulateSitting(smallModel, all)
    expect(first).toMatchObject({ kind: 'placed', placing: 'front', open: false })
    expect(last).toBe(first)
    expect(tieBreakers).toBe(0)
  })

  test('asks tie-breakers after an open verdict until it is confident, or all are asked', () => {
    const twosAndFours = Array.from({ length: 20 }, (_, slot): Answer => (slot % 2 === 0 ? 2 : 4))
    const { first, last, tieBreakers } = simulateSitting(smallModel, [...twosAndFours, 5])
    expect(first).toMatchObject({ kind: 'placed', open: true })
    expect(tieBreakers).toBe(1)
    expect(last).not.toEqual(first)
  })

  test('asks no tie-breaker after an unclear verdict', () => {
    const { first, tieBreakers } = simulateSitting(smallModel, [...everywhere(smallModel, 3), 5])
    expect(first).toEqual({ kind: 'unclear', reason: 'long-run' })
    expect(tieBreakers).toBe(0)
  })
})
