import {
  EVERYTHING,
  roomAt,
  STRIP_VIEW_BOX,
  VIEW_BOX,
  xOfContact,
  xOfPosition,
  xOfWalk
} from '#drawings/floor-plan-geometry'
import { expect, test } from 'vitest'

test('the whole plan, all but its words, and the strip along the aisle', () => {
  expect(VIEW_BOX).toBe('0 0 474 272')
  // 244 − 8 = 236 high.
  expect(EVERYTHING).toBe('M0 8h474v236H0z')
  // 76 high about 126: from 126 − 38 = 88.
  expect(STRIP_VIEW_BOX).toBe('0 88 474 76')
})

test.each([
  [0, 431],
  [1, 150],
  // 431 − 0.5 · 281
  [0.5, 290.5]
])('a position of %d lies at %d', (share, x) => {
  expect(xOfPosition(share)).toBe(x)
})

test.each([
  [25, 431],
  [95, 150],
  // Half of the way from 25 to 95, so 290.5, rounded.
  [60, 291],
  // 150 − 5 · 281/70 = 129.93
  [100, 130],
  // 431 + 3 · 281/70 = 443.04, and one point less would be in the wall: 447.06.
  [22, 443],
  [21, 446],
  [0, 446]
])('a role with a contact of %d sits at %d', (contact, x) => {
  expect(xOfContact(contact)).toBe(x)
})

test.each([
  [0, 22],
  [0.5, 237],
  [1, 452]
])('after %d of the way somebody is at %d', (share, x) => {
  expect(xOfWalk(share)).toBe(x)
})

test.each([
  [150, 'counter'],
  [195.9, 'counter'],
  [196, 'shared'],
  [327.9, 'shared'],
  [328, 'quiet'],
  [431, 'quiet']
])('the room at %d is: %s', (x, room) => {
  expect(roomAt(x)).toBe(room)
})
