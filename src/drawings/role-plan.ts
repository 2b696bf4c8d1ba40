import { AISLE_Y, xOfContact } from './floor-plan-geometry.ts'
import { floorPlan, type FloorPlanWords } from './floor-plan.ts'
import { PERSON } from './person.ts'

/**
 * Returns the SVG markup of the floor plan with a person where the role is; `contact` is the role's
 * contact with people from outside (0–100).
 */
export function rolePlan(contact: number, words: FloorPlanWords): string {
  return `${floorPlan(words)}<g transform="translate(${xOfContact(contact)} ${AISLE_Y}) scale(1.35)">${PERSON}</g>`
}
