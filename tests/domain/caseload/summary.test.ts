import { summaryOf } from '#domain/caseload/summary'
import { contradictionsIn, reviewOf } from '#domain/review'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyAnswers } from '../support/any-answers.ts'
import { realModel } from '../support/real-model.ts'

test('the counts of a summary are those of a review, for any answers', () => {
  fc.assert(
    fc.property(anyAnswers(realModel), (answers) => {
      const { middle, skipped, contradictions } = summaryOf(realModel, answers)
      const review = reviewOf(realModel, answers)
      expect({ middle, skipped, contradictions }).toEqual({
        middle: review.middle,
        skipped: review.skipped,
        contradictions: contradictionsIn(review).length
      })
    }),
    { numRuns: 500 }
  )
})

test('without any answer everything is skipped, and nothing contradicts', () => {
  expect(summaryOf(realModel, [])).toMatchObject({
    placing: 'unclear',
    middle: 0,
    skipped: 28,
    contradictions: 0
  })
})
