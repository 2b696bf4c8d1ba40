import type { z } from 'zod'
import { noRole, type Problem } from './problems.ts'
import type { WorkplaceWords } from './text-types.ts'
import { WORKPLACE_ROOMS, WORKPLACES, type workplacesShape } from './workplaces-shape.ts'

export const WORKPLACES_FILE = 'model/workplaces.yaml'

type WorkplacesFile = z.infer<typeof workplacesShape>

/** Checks the role ids of model/workplaces.yaml. Adds what is wrong to `problems`. */
export function checkWorkplaces(
  file: WorkplacesFile,
  roles: Readonly<Record<string, unknown>>,
  problems: Problem[]
): void {
  for (const workplace of WORKPLACES) {
    for (const room of WORKPLACE_ROOMS) {
      for (const id of file[workplace][room]) {
        if (roles[id] !== undefined) continue
        const path = `${workplace} → ${room}`
        problems.push({ file: WORKPLACES_FILE, path, message: noRole(id) })
      }
    }
  }
}

/**
 * Compares the people in workplaces.yaml of one language with the roles in model/workplaces.yaml.
 * Reports every role without words, and words for a role that does not sit there.
 */
export function checkWorkplaceWords(
  file: string,
  words: WorkplaceWords,
  workplaces: WorkplacesFile,
  problems: Problem[]
): void {
  for (const workplace of WORKPLACES) {
    const seated = WORKPLACE_ROOMS.flatMap((room) => workplaces[workplace][room])
    const described = Object.keys(words[workplace].people)
    const report = (id: string, message: string): void => {
      problems.push({ file, path: `${workplace} → people → ${id}`, message })
    }
    for (const id of seated) {
      if (!described.includes(id)) report(id, 'this is missing. Say what this person does there.')
    }
    for (const id of described) {
      if (!seated.includes(id)) {
        report(id, `content/${WORKPLACES_FILE} does not put this role there. Remove the line.`)
      }
    }
  }
}
