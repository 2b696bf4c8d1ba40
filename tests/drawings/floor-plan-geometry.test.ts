import {
  PLAN_AREA,
  roomAt,
  STRIP_VIEW_BOX,
  VIEW_BOX,
  xOfContact,
  xOfPosition,
  xOfWalk
} from '#drawings/floor-plan-geometry'
import { expect, test } from 'vitest'

test('the view boxes and the area have the measures of the plan', () => {
  expect(VIEW_BOX).toBe('0 0 474 272')
  // Height: 244 − 8 = 236.
  expect(PLAN_AREA).toBe('M0 8h474v236H0z')
  // Height 76 around the aisle at 126: from 126 − 38 = 88.
  expect(STRIP_VIEW_BOX).toBe('0 88 474 76')
})

test.each([
  [0, 431],
  [1, 150],
  // 431 − 0.5 · 281
  [0.5, 290.5]
])('the position %d is at x = %d', (position, x) => {
  expect(xOfPosition(position)).toBe(x)
})

test.each([
  [25, 431],
  [95, 150],
  // Halfway from 25 to 95: 290.5, rounded.
  [60, 291],
  // 150 − 5 · 281/70 = 129.93
  [100, 130],
  // 431 + 3 · 281/70 = 443.04. One point less would be 447.06, in the wall: 446 is the limit.
  [22, 443],
  [21, 446],
  [0, 446]
])('a role with the contact figure %d is at x = %d', (contact, x) => {
  expect(xOfContact(contact)).toBe(x)
})

test.each([
  [0, 22],
  [0.5, 237],
  [1, 452]
])('after a share of %d of the walk, the person is at x = %d', (share, x) => {
  expect(xOfWalk(share)).toBe(x)
})

test.each([
  [150, 'counter'],
  [195.9, 'counter'],
  [196, 'shared'],
  [327.9, 'shared'],
  [328, 'quiet'],
  [431, 'quiet']
])('the room at x = %d is: %s', (x, room) => {
  expect(roomAt(x)).toBe(room)
})
