import type { UiText } from '#content-reader/text-types'
import type { Position } from '#domain/verdict'
import { roomAt, xOfPosition } from '#drawings/floor-plan-geometry'

/** The names of the rooms on the floor plan, from the street inwards. */
export type Rooms = Pick<UiText['figures']['floorPlan'], 'counter' | 'shared' | 'quiet'>

/**
 * The names of the rooms that hold a position and both ends of its band. Positions count from the
 * quiet rooms at the back, but the label reads from the street, so `from` and `to` are exchanged.
 */
export function roomsOf(
  { at, from, to }: Position,
  rooms: Rooms
): { readonly at: string; readonly from: string; readonly to: string } {
  const nameAt = (share: number): string => rooms[roomAt(xOfPosition(share))]
  return { at: nameAt(at), from: nameAt(to), to: nameAt(from) }
}
