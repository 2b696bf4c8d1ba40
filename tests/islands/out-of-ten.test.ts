import { outOfTen } from '#islands/result/out-of-ten.ts'
import { expect, test } from 'vitest'

const text = { front: 'front: {tenths}', back: 'back: {tenths}', even: 'as many' }

test.each([
  // The share in whole percents, as a number out of ten, rounded, halves down; 9 at most.
  [0.999, 'front: {tenths}', 9],
  [0.95, 'front: {tenths}', 9],
  [0.86, 'front: {tenths}', 9],
  [0.85, 'front: {tenths}', 8],
  [0.84, 'front: {tenths}', 8],
  [0.65, 'front: {tenths}', 6],
  [0.56, 'front: {tenths}', 6],
  [0.55, 'as many', 5],
  [0.54, 'as many', 5],
  [0.5, 'as many', 5],
  [0.46, 'as many', 5],
  [0.45, 'as many', 5],
  [0.44, 'back: {tenths}', 6],
  [0.16, 'back: {tenths}', 8],
  [0.15, 'back: {tenths}', 8],
  [0.14, 'back: {tenths}', 9],
  [0, 'back: {tenths}', 9]
])('%d for the front is said as “%s”, %i out of ten', (probability, sentence, tenths) => {
  expect(outOfTen(probability, text)).toEqual({ sentence, tenths })
})
