import type { UiText } from '#content-reader/text-types'
import type { Position } from '#domain/verdict'
import { roomAt, xOfPosition } from '#drawings/floor-plan-geometry'

/** What the rooms of the floor plan are called. */
export type Rooms = Pick<UiText['figures']['floorPlan'], 'counter' | 'shared' | 'quiet'>

/** The rooms in which a place and its band lie, from the street on: shares count from the quiet rooms, so `from` and `to` change places. */
export function roomsOf(
  { at, from, to }: Position,
  rooms: Rooms
): { readonly at: string; readonly from: string; readonly to: string } {
  const nameAt = (share: number): string => rooms[roomAt(xOfPosition(share))]
  return { at: nameAt(at), from: nameAt(to), to: nameAt(from) }
}
