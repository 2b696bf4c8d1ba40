/** The measures of the floor plan in its own units, and where on it something lies. The street is on the left, the quiet rooms on the right. */

export const WIDTH = 474
/** The last rows hold the words under the rooms. */
const HEIGHT = 272
export const VIEW_BOX = `0 0 ${WIDTH} ${HEIGHT}`

/** Where each room begins. */
export const COUNTER = 58
export const SHARED_TABLES = 196
export const QUIET_ROOMS = 328

/** Between these two lies all but the words. */
export const TOP = 8
export const BOTTOM = 244
/** All but the words, as a path. */
export const EVERYTHING = `M0 ${TOP}h${WIDTH}v${BOTTOM - TOP}H0z`

/** How far from the top people walk and stand. */
export const AISLE = 126
/** A strip along the aisle. */
const STRIP = 76
export const STRIP_VIEW_BOX = `0 ${AISLE - STRIP / 2} ${WIDTH} ${STRIP}`

/** Somebody's place behind the counter, and in the last quiet room. */
const COUNTER_PLACE = 150
const LAST_PLACE = 431

/** A place between the quiet rooms (0) and the counter (1). */
export function xOfPosition(share: number): number {
  return LAST_PLACE - share * (LAST_PLACE - COUNTER_PLACE)
}

/** The contact figures that sit behind the counter and in the last quiet room. */
const COUNTER_CONTACT = 95
const LAST_CONTACT = 25
/** Nobody sits in the street or in the wall. */
const LEFTMOST = 84
const RIGHTMOST = 446

/** Where a role sits that has so much contact with people from outside (0–100). */
export function xOfContact(contact: number): number {
  const x = xOfPosition((contact - LAST_CONTACT) / (COUNTER_CONTACT - LAST_CONTACT))
  return Math.round(Math.min(RIGHTMOST, Math.max(LEFTMOST, x)))
}

/** On the street, before the door. */
export const DOORSTEP = 22
const LAST_STEP = 452

/** Where somebody is who has walked a share (0–1) of the way through the house. */
export function xOfWalk(share: number): number {
  return DOORSTEP + share * (LAST_STEP - DOORSTEP)
}

/** The room at a distance from the left. */
export function roomAt(x: number): 'counter' | 'shared' | 'quiet' {
  if (x < SHARED_TABLES) return 'counter'
  return x < QUIET_ROOMS ? 'shared' : 'quiet'
}
