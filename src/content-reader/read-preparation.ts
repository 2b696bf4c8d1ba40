import { type AdvertShares, preparationForZone, usualLevel } from '#domain/preparation'
import type { z } from 'zod'
import type { VietnamPreparation } from './library-role.ts'
import type { preparationShape } from './model-shape.ts'
import { noRole, type Problem } from './problems.ts'

export const PREPARATION = 'model/preparation.yaml'

export type PreparationFile = z.infer<typeof preparationShape>

/**
 * The preparation of a line for Vietnam, for a role of an O*NET job zone. What is missing in a line
 * is reported by `checkPreparation`, so what replaces it is never shown.
 */
export function vietnamPreparation(
  line: PreparationFile['vietnam'][string] | undefined,
  zone: number
): VietnamPreparation {
  const counted = line && countedIn(line)
  if (counted === undefined) return { level: line?.level ?? 'school', adverts: undefined }
  const { adverts: count, none, beginners } = counted
  return { level: usualLevel(counted, zone), adverts: { count, none, beginners } }
}

/** Checks the lines of preparation.yaml, one for each of `roles`. Adds what is wrong to `problems`. */
export function checkPreparation(
  { vietnam, uk }: PreparationFile,
  roles: Readonly<Record<string, { readonly zone: number }>>,
  problems: Problem[]
): void {
  const report = (path: string, message: string): void => {
    problems.push({ file: PREPARATION, path, message })
  }
  for (const id of Object.keys(roles)) {
    if (vietnam[id] === undefined) {
      report('vietnam', `${id} has no line here. Say what employers in Vietnam ask for.`)
    }
  }
  for (const [country, lines] of Object.entries({ vietnam, uk })) {
    for (const id of Object.keys(lines)) {
      if (roles[id] === undefined) report(`${country} → ${id}`, noRole(id))
    }
  }
  for (const [id, line] of Object.entries(vietnam)) {
    const counted = countedIn(line)
    const keys = Object.keys(line).join(', ')
    if (line.level === undefined ? counted === undefined : keys !== 'level') {
      report(
        `vietnam → ${id}`,
        `expected either level, or all of adverts, none, school, vocational, college, university and beginners, found ${keys || 'nothing'}.`
      )
    }
    if (counted === undefined) continue
    const { none, school, vocational, college, university } = counted
    const sum = none + school + vocational + college + university
    // Each of the five shares is rounded, so the sum may differ from 100 by 5 · .5.
    if (Math.abs(sum - 100) > 2.5) {
      report(`vietnam → ${id}`, `expected five shares that add up to 100 per cent, found ${sum}.`)
    }
  }
  for (const [id, preparation] of Object.entries(uk)) {
    const role = roles[id]
    if (role === undefined || preparationForZone(role.zone) !== preparation) continue
    report(
      `uk → ${id}`,
      `${preparation} is what its job zone ${role.zone} says already. Remove the line.`
    )
  }
}

type Counted = AdvertShares & { readonly adverts: number; readonly beginners: number }

/** The figures of a line about adverts; undefined if one of them is missing. */
function countedIn({
  adverts,
  none,
  school,
  vocational,
  college,
  university,
  beginners
}: PreparationFile['vietnam'][string]): Counted | undefined {
  if (adverts === undefined || beginners === undefined) return undefined
  if (none === undefined || school === undefined || vocational === undefined) return undefined
  if (college === undefined || university === undefined) return undefined
  return { adverts, none, school, vocational, college, university, beginners }
}
