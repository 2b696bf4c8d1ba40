import {
  PLAN_AREA,
  QUIET_ROOMS_X,
  roomAt,
  SHARED_TABLES_X,
  STRIP_VIEW_BOX,
  VIEW_BOX,
  xOfContact,
  xOfPosition,
  xOfWalk
} from '#drawings/floor-plan-geometry'
import { assert, double, property } from 'fast-check'
import { describe, expect, test } from 'vitest'

test('the view boxes and the area have the measures of the plan', () => {
  expect(VIEW_BOX).toBe('0 0 474 272')
  // Height: 244 − 8 = 236.
  expect(PLAN_AREA).toBe('M0 8h474v236H0z')
  // Height 76 around the aisle at 126: from 126 − 38 = 88.
  expect(STRIP_VIEW_BOX).toBe('0 88 474 76')
})

test.each([
  [0, 431],
  [0.25, 328],
  [0.75, 196],
  [1, 100],
  // Halfway between neighbouring positions.
  [0.125, 379.5],
  [0.5, 262],
  [0.875, 148]
])('the position %d is at x = %d', (position, x) => {
  expect(xOfPosition(position)).toBe(x)
})

describe('the picture agrees with the verdict, for every P(front)', () => {
  // The position is P(front). Clear verdicts begin at .85 and .15, leaning ones at .65 and .35.
  const share = double({ min: 0, max: 1, noNaN: true })
  const roomFor = (position: number): string => roomAt(xOfPosition(position))

  test('a clear verdict is inside its room', () => {
    assert(
      property(share, (part) => {
        expect(roomFor(0.85 + 0.15 * part)).toBe('counter')
        expect(roomFor(0.15 * part)).toBe('quiet')
      })
    )
  })

  test('a leaning verdict is near the door of its room: within 42 units, where a room is 103 to 138 wide', () => {
    assert(
      property(share, (part) => {
        expect(Math.abs(xOfPosition(0.65 + 0.2 * part) - SHARED_TABLES_X)).toBeLessThan(42)
        expect(Math.abs(xOfPosition(0.15 + 0.2 * part) - QUIET_ROOMS_X)).toBeLessThan(42)
      })
    )
  })

  test('a verdict in between is at the shared tables', () => {
    assert(
      property(share, (part) => {
        expect(roomFor(0.35 + 0.3 * part)).toBe('shared')
      })
    )
  })

  test('a higher P(front) is never further from the street', () => {
    assert(
      property(share, share, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one]
        expect(xOfPosition(high)).toBeLessThanOrEqual(xOfPosition(low))
      })
    )
  })
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
