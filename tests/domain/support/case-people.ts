import { type CaseLine, caseLine } from '#domain/caseload/case-line'
import { type Person, personFrom, type ReadPerson } from '#domain/caseload/person'
import { realModel } from './real-model.ts'

/** Three valid result codes. */
export const CODES = {
  a: '11MA-0HK2-FY9S-PX4K-HJ',
  b: '14Q8-0K4N-XZVA-NRPW-ZK',
  c: '14YS-18MB-3C78-JY9C-EK'
}

type Sitting = Partial<Pick<CaseLine, 'date' | 'person'>>

/** The line `id` of a caseload, with a valid code. */
export function sittingOf(
  id: number,
  nickname: string,
  code: keyof typeof CODES,
  sitting: Sitting = {}
): ReadPerson {
  const person = personFrom(realModel, id, caseLine(nickname, CODES[code], undefined, sitting))
  if (person.kind !== 'read') throw new Error(`${CODES[code]}: expected a valid code.`)
  return person
}

/** Number, nickname, day and person of each line. */
export function inShort(people: readonly Person[]): readonly (readonly [number, ...string[]])[] {
  return people.map(({ id, line }) => [id, line.nickname, line.date, line.person])
}
