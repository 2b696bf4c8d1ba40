import { AISLE, xOfContact } from './floor-plan-geometry.ts'
import { floorPlan, type FloorPlanWords } from './floor-plan.ts'
import { PERSON } from './person.ts'

/** The floor plan with somebody where a role sits that has so much contact with people from outside (0–100). */
export function rolePlan(contact: number, words: FloorPlanWords): string {
  return `${floorPlan(words)}<g transform="translate(${xOfContact(contact)} ${AISLE}) scale(1.35)">${PERSON}</g>`
}
