import { contradictionsIn, reviewOf } from '#domain/review'
import { describe, expect, it } from 'vitest'
import { answersFrom, everywhere } from './support/answers.ts'
import { realModel } from './support/real-model.ts'
import { smallModel } from './support/small-model.ts'

/** The values are those after reversing; the fourth statement of each trait is reversed. */
const mixed = answersFrom(smallModel, {
  meeting: [5, 5, 2, 5],
  hearing: [3, 3, 4, 2],
  order: [1, 4, 5, 3],
  quiet: [0, 3, 0, 3],
  freedom: [4, 4, 4, 4]
})

describe('the review of answers', () => {
  it('lists every statement by trait, with its answer before reversing', () => {
    const [meeting] = reviewOf(smallModel, mixed).traits
    expect(meeting?.trait).toBe('meeting')
    expect(meeting?.answers).toEqual([
      { question: 'meeting-1', answer: 5, reversed: false, extreme: true, contradicting: true },
      { question: 'meeting-2', answer: 5, reversed: false, extreme: true, contradicting: true },
      { question: 'meeting-3', answer: 2, reversed: false, extreme: false, contradicting: true },
      // 5 after reversing, so the answer was 1.
      { question: 'meeting-4', answer: 1, reversed: true, extreme: true, contradicting: true }
    ])
  })

  it('finds a contradiction if answers differ by 3 or more after reversing', () => {
    // 3, 3, 4, 2 after reversing differ by 2 at most.
    expect(reviewOf(smallModel, mixed).traits[1]?.answers.map((one) => one.contradicting)).toEqual([
      false,
      false,
      false,
      false
    ])
    // 1, 4, 5, 3 after reversing: the first differs by 3 and 4 from the next two, the last by 2 at
    // most.
    expect(reviewOf(smallModel, mixed).traits[2]?.answers.map((one) => one.contradicting)).toEqual([
      true,
      true,
      true,
      false
    ])
  })

  it('names the two answers that differ most in each trait, and the widest contradiction first', () => {
    expect(contradictionsIn(reviewOf(smallModel, mixed))).toEqual([
      { trait: 'order', one: 'order-1', other: 'order-3', apart: 4 },
      { trait: 'meeting', one: 'meeting-1', other: 'meeting-3', apart: 3 }
    ])
  })

  it('counts answered, skipped, middle and extreme answers', () => {
    const review = reviewOf(smallModel, mixed)
    expect(review.answered).toBe(18)
    expect(review.skipped).toBe(2)
    // Threes: two in hearing, one in order, two in quiet.
    expect(review.middle).toBeCloseTo(5 / 18, 12)
    // Extreme before reversing: 5, 5, 1 in meeting, 1 and 5 in order.
    expect(review.extreme).toBeCloseTo(5 / 18, 12)
  })

  it('ignores skipped statements in contradictions', () => {
    const answers = answersFrom(smallModel, { meeting: [5, 0, 5, 0] })
    expect(contradictionsIn(reviewOf(smallModel, answers))).toEqual([])
  })

  it('lists tie-breakers only if they were answered', () => {
    const answers = answersFrom(smallModel, { meeting: [4, 4, 4, 4, 1] })
    expect(reviewOf(smallModel, answers).traits[0]?.answers.at(-1)).toEqual({
      question: 'meeting-5',
      answer: 1,
      reversed: false,
      extreme: true,
      contradicting: true
    })
    expect(reviewOf(smallModel, mixed).traits[0]?.answers).toHaveLength(4)
    expect(reviewOf(smallModel, answers).answered).toBe(5)
  })

  it('has shares of 0 if nothing was answered', () => {
    const review = reviewOf(smallModel, [])
    expect([review.answered, review.skipped, review.middle, review.extreme]).toEqual([0, 20, 0, 0])
  })

  it('finds a contradiction in each trait with a reversed statement if every answer is 5', () => {
    const reversed = new Set(
      realModel.questions.filter((question) => question.reversed).map(({ trait }) => trait)
    )
    const found = contradictionsIn(reviewOf(realModel, everywhere(realModel, 5)))
    expect(found.map(({ trait }) => trait)).toEqual(
      realModel.traits.map(({ id }) => id).filter((id) => reversed.has(id))
    )
    expect(found.every(({ apart }) => apart === 4)).toBe(true)
  })
})
