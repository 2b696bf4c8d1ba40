// The measures of the floor plan in units of its SVG view box, and the x coordinates of people and
// roles on it. The street is on the left, the quiet rooms are on the right.

export const WIDTH = 474
/** The height with the names of the rooms below the plan. */
const HEIGHT = 272
export const VIEW_BOX = `0 0 ${WIDTH} ${HEIGHT}`

/** The left edge of each room. */
export const COUNTER_X = 58
export const SHARED_TABLES_X = 196
export const QUIET_ROOMS_X = 328

/** The top and bottom edge of the plan without the names of the rooms. */
export const TOP = 8
export const BOTTOM = 244
/** The area between these edges, as the `d` attribute of an SVG path. */
export const PLAN_AREA = `M0 ${TOP}h${WIDTH}v${BOTTOM - TOP}H0z`

/** The y coordinate at which people stand and walk. */
export const AISLE_Y = 126
/** The height of the strip along the aisle, which some pictures show instead of the whole plan. */
const STRIP = 76
export const STRIP_VIEW_BOX = `0 ${AISLE_Y - STRIP / 2} ${WIDTH} ${STRIP}`

/** Where the rooms begin: the person of a verdict is in the room that the verdict names. */
const COUNTER_POSITION = 0.75
const QUIET_POSITION = 0.25
/** The x coordinates of the positions 1 (at the counter) and 0 (in the last quiet room). */
const FIRST_POSITION_X = 100
const LAST_POSITION_X = 431

/**
 * The x coordinate of a position, from 0 (the last quiet room) to 1 (the counter): linear within
 * each room.
 */
export function xOfPosition(position: number): number {
  if (position >= COUNTER_POSITION) {
    return between(position, [COUNTER_POSITION, SHARED_TABLES_X], [1, FIRST_POSITION_X])
  }
  return position >= QUIET_POSITION
    ? between(position, [QUIET_POSITION, QUIET_ROOMS_X], [COUNTER_POSITION, SHARED_TABLES_X])
    : between(position, [0, LAST_POSITION_X], [QUIET_POSITION, QUIET_ROOMS_X])
}

/** A position or a contact figure, and its x coordinate. */
type Point = readonly [value: number, x: number]

/** The x coordinate of a value on the straight line through two points. */
function between(value: number, [from, fromX]: Point, [to, toX]: Point): number {
  return fromX + ((value - from) / (to - from)) * (toX - fromX)
}

/** The x coordinates of roles with these contact figures. */
const COUNTER_CONTACT = 95
const COUNTER_CONTACT_X = 150
const LAST_CONTACT = 25
const LAST_CONTACT_X = 431
/** The limits that keep a role out of the street and out of the outer wall. */
const LEFTMOST = 84
const RIGHTMOST = 446

/**
 * The x coordinate of a role by its contact with people from outside (0–100), rounded, and limited
 * to the inside of the house.
 */
export function xOfContact(contact: number): number {
  const x = between(contact, [LAST_CONTACT, LAST_CONTACT_X], [COUNTER_CONTACT, COUNTER_CONTACT_X])
  return Math.round(Math.min(RIGHTMOST, Math.max(LEFTMOST, x)))
}

/** Where the walk through the house starts: in the street, in front of the door. */
export const DOORSTEP_X = 22
/** Where the walk ends: in the last quiet room. */
const LAST_STEP_X = 452

/**
 * The x coordinate of the person in the quiz's progress picture, who has walked a share (0–1) of
 * the way.
 */
export function xOfWalk(share: number): number {
  return DOORSTEP_X + share * (LAST_STEP_X - DOORSTEP_X)
}

/** The room that contains an x coordinate. The street counts as part of the counter room. */
export function roomAt(x: number): 'counter' | 'shared' | 'quiet' {
  if (x < SHARED_TABLES_X) return 'counter'
  return x < QUIET_ROOMS_X ? 'shared' : 'quiet'
}
