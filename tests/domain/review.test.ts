import { contradictionsIn, reviewOf } from '#domain/review'
import { describe, expect, it } from 'vitest'
import { answersFrom, everywhere } from './support/answers.ts'
import { realModel } from './support/real-model.ts'
import { smallModel } from './support/small-model.ts'

/** Answers as they count after reversing; every fourth statement is reversed. */
const mixed = answersFrom(smallModel, {
  meeting: [5, 5, 2, 5],
  hearing: [3, 3, 4, 2],
  order: [1, 4, 5, 3],
  quiet: [0, 3, 0, 3],
  freedom: [4, 4, 4, 4]
})

describe('the review of answers', () => {
  it('lists every statement by trait, as it was answered', () => {
    const [meeting] = reviewOf(smallModel, mixed).traits
    expect(meeting?.trait).toBe('meeting')
    expect(meeting?.answers).toEqual([
      { question: 'meeting-1', answer: 5, reversed: false, extreme: true, contradicting: true },
      { question: 'meeting-2', answer: 5, reversed: false, extreme: true, contradicting: true },
      { question: 'meeting-3', answer: 2, reversed: false, extreme: false, contradicting: true },
      // Counts as 5, so strongly disagreeing was the answer.
      { question: 'meeting-4', answer: 1, reversed: true, extreme: true, contradicting: true }
    ])
  })

  it('takes answers for contradicting from three places on, after reversing', () => {
    // Counted 3, 3, 4, 2: two places at most.
    expect(reviewOf(smallModel, mixed).traits[1]?.answers.map((one) => one.contradicting)).toEqual([
      false,
      false,
      false,
      false
    ])
    // Counted 1, 4, 5, 3: the first lies three and four places from the next two, the last two from none.
    expect(reviewOf(smallModel, mixed).traits[2]?.answers.map((one) => one.contradicting)).toEqual([
      true,
      true,
      true,
      false
    ])
  })

  it('names the two furthest apart, and the widest trait first', () => {
    expect(contradictionsIn(reviewOf(smallModel, mixed))).toEqual([
      { trait: 'order', one: 'order-1', other: 'order-3', apart: 4 },
      { trait: 'meeting', one: 'meeting-1', other: 'meeting-3', apart: 3 }
    ])
  })

  it('counts what was answered, skipped, left open and answered with the ends', () => {
    const review = reviewOf(smallModel, mixed)
    expect(review.answered).toBe(18)
    expect(review.skipped).toBe(2)
    // Threes: two in hearing, one in order, two in quiet.
    expect(review.depends).toBeCloseTo(5 / 18, 12)
    // Ends, as answered: 5, 5, 1 in meeting, 1 and 5 in order.
    expect(review.extreme).toBeCloseTo(5 / 18, 12)
  })

  it('never lets a skipped statement contradict another', () => {
    const answers = answersFrom(smallModel, { meeting: [5, 0, 5, 0] })
    expect(contradictionsIn(reviewOf(smallModel, answers))).toEqual([])
  })

  it('shows tie-breakers only where they were answered', () => {
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

  it('has shares of nothing where nothing was answered', () => {
    const review = reviewOf(smallModel, [])
    expect([review.answered, review.skipped, review.depends, review.extreme]).toEqual([0, 20, 0, 0])
  })

  it('finds each trait with a reversed statement contradicted by agreeing with everything', () => {
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
