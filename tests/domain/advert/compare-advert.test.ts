import { compareAdvert } from '#domain/advert/compare-advert'
import { createAdvertReader } from '#domain/advert/read-advert'
import type { Answer } from '#domain/model'
import { scoreTraits } from '#domain/score'
import { expect, test } from 'vitest'
import { evenly } from '../support/answers.ts'
import { realModel } from '../support/real-model.ts'
import { SMALL_PATTERNS } from '../support/small-patterns.ts'

const read = createAdvertReader(SMALL_PATTERNS)
const FRONT = 'Serve customers. Front desk.'
const BACK = 'Ledgers. Filing.'

/** The stances of an advert for somebody with these answers, by trait. */
function stances(text: string, levels: Readonly<Record<string, Answer>>) {
  const profile = scoreTraits(realModel, evenly(realModel, levels))
  return compareAdvert(read({ title: '', text }), profile, 'people').map(
    ({ end, stance }) => `${end.trait} ${end.pole}: ${stance}`
  )
}

test.each<[string, Readonly<Record<string, Answer>>, string[]]>([
  [FRONT, { people: 5 }, ['people high: like']],
  [FRONT, { people: 1 }, ['people low: unlike']],
  [BACK, { people: 5 }, ['people high: unlike']],
  [BACK, { people: 1 }, ['people low: like']],
  [`${FRONT} ${BACK}`, { people: 5 }, ['people high: open']],
  ['Check', { focus: 5 }, ['focus high: like']],
  ['Check', { focus: 1 }, ['focus low: unlike']],
  ['Variety', { focus: 5 }, ['focus high: unlike']],
  ['Variety', { focus: 1 }, ['focus low: like']],
  // 2 for each end.
  ['Check. Variety', { focus: 5 }, ['focus high: open']],
  ['Serve', { listening: 5 }, ['listening high: open']],
  // Who is in the middle, or has not answered, does not stand out.
  [FRONT, { people: 3 }, []],
  [FRONT, {}, []]
])('the advert %j suits %j so: %j', (text, levels, expected) => {
  expect(stances(text, levels)).toEqual(expected)
})
