import { z } from 'zod'
import { text, texts } from './texts.ts'

/** The workplaces that are drawn, in the order of the page. */
export const WORKPLACES = ['bank', 'hotel', 'clinic', 'shop'] as const

export type Workplace = (typeof WORKPLACES)[number]

/** The rooms of a workplace, from the customers inwards. */
export const WORKPLACE_ROOMS = ['counter', 'shared', 'quiet'] as const

const roles = z.array(z.string()).min(1).max(4)

/** content/model/workplaces.yaml: the ids of the roles in each room. */
export const workplacesShape = z.record(
  z.enum(WORKPLACES),
  z.strictObject({ counter: roles, shared: roles, quiet: roles })
)

/** <language>/workplaces.yaml: the names of the rooms, and what each role does there. */
export const workplaceWordsShape = z.record(
  z.enum(WORKPLACES),
  texts('name', 'lead').extend({
    rooms: texts(...WORKPLACE_ROOMS),
    /** By role id. */
    people: z.record(z.string(), text)
  })
)
