import { emptyRooms, floorPlan, type FloorPlanWords } from './floor-plan.ts'

/** In the plan's units: behind the counter, and the last quiet room; and the contact figures that sit there. */
const COUNTER = { x: 150, contact: 95 }
const LAST_ROOM = { x: 431, contact: 25 }
/** Nobody sits in the street or in the wall. */
const LEFTMOST = 84
const RIGHTMOST = 446

/** How far from the street a role sits that has so much contact with people from outside (0–100). */
export function roleX(contact: number): number {
  const perPoint = (LAST_ROOM.x - COUNTER.x) / (COUNTER.contact - LAST_ROOM.contact)
  const x = COUNTER.x + (COUNTER.contact - contact) * perPoint
  return Math.round(Math.min(RIGHTMOST, Math.max(LEFTMOST, x)))
}

/** The floor plan with somebody where a role sits. */
export function rolePlan(contact: number, words: FloorPlanWords): string {
  const person =
    '<circle r="15" fill="var(--card)" stroke="var(--ink)" stroke-width="2.5"/><circle cy="-3.5" r="4" fill="var(--ink)"/><path fill="var(--ink)" d="M-7.5 8a7.5 7 0 0 1 15 0z"/>'
  return `${floorPlan(words)}<g transform="translate(${roleX(contact)} 126) scale(1.35)">${person}</g>`
}

/** The rooms without furniture, for a scale that runs through them. */
export const scaleRooms = emptyRooms
