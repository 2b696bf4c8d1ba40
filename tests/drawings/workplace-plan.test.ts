import { workplacePlan } from '#drawings/workplace-plan'
import { expect, test } from 'vitest'

test('people are numbered room by room, from the customers inwards', () => {
  const plan = workplacePlan({
    furniture: 'bank',
    rooms: {
      counter: { name: 'hall', people: 2 },
      shared: { name: 'advice', people: 1 },
      quiet: { name: 'back', people: 2 }
    }
  })
  const marks = Array.from(
    plan.matchAll(/translate\((\d+) \d+\)"><circle.*?>(\d)<\/text>/g),
    ([, x = '', number = '']) => `${number} at ${x}`
  )
  // The counter room ends at x = 196, the shared room at 328.
  expect(marks).toEqual(['1 at 168', '2 at 168', '3 at 228', '4 at 363', '5 at 435'])
})

test('the names of the rooms are text, not markup', () => {
  const plan = workplacePlan({
    furniture: 'shop',
    rooms: {
      counter: { name: 'R & D', people: 1 },
      shared: { name: '<b>', people: 1 },
      quiet: { name: 'back', people: 1 }
    }
  })
  expect(plan).toContain('>R &amp; D</text>')
  expect(plan).toContain('>&lt;b></text>')
})
