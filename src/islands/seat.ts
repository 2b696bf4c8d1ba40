import type { UiText } from '#content-reader/text-types'

/** In the units of the floor plan: behind the counter, and the last quiet room. Nobody sits outside the house. */
export const COUNTER_SEAT = 150
export const LAST_SEAT = 431
/** Where the shared tables and the quiet rooms begin. */
const SHARED_TABLES = 196
const QUIET_ROOMS = 328

/** What the rooms of the floor plan are called. */
export type Rooms = Pick<UiText['figures']['floorPlan'], 'counter' | 'shared' | 'quiet'>

/** How far from the left of the floor plan a place lies, from the quiet rooms (0) to the counter (1). */
export function across(share: number): number {
  return LAST_SEAT - share * (LAST_SEAT - COUNTER_SEAT)
}

/** The room of a place. */
export function roomAt(share: number, rooms: Rooms): string {
  const x = across(share)
  if (x < SHARED_TABLES) return rooms.counter
  return x < QUIET_ROOMS ? rooms.shared : rooms.quiet
}
