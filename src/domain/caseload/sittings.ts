import type { CaseLine } from './case-line.ts'

/** Anything that is a line of a caseload with a number: a person who was read, or a line to mend. */
type Numbered = { readonly id: number; readonly line: CaseLine }

/** All sittings of one person. */
export type Sittings<Sitting extends Numbered> = {
  readonly latest: Sitting
  /** The sittings before that, the earliest first. */
  readonly earlier: readonly Sitting[]
}

/**
 * Groups the lines of a caseload by person. A line belongs to others only if somebody has said so: a
 * name alone is no proof. People are in the order of their first lines. A sitting without a day
 * comes before those with one, and sittings of one day are in the order of their lines.
 */
export function sittingsIn<Sitting extends Numbered>(
  lines: readonly Sitting[]
): readonly Sittings<Sitting>[] {
  const people = new Map<string, Sittings<Sitting>>()
  for (const line of lines) {
    const key = keyOf(line)
    const before = people.get(key)
    people.set(key, before ? withSitting(before, line) : { latest: line, earlier: [] })
  }
  return [...people.values()]
}

/** All sittings of one person, the earliest first. */
export function inOrder<Sitting extends Numbered>({
  latest,
  earlier
}: Sittings<Sitting>): readonly Sitting[] {
  return [...earlier, latest]
}

/** The key under which the sittings of one person are found; of a line alone, it is its number. */
export function keyOf({ id, line }: Numbered): string {
  return line.person === '' ? `${ALONE}${id}` : line.person
}

/** The `person` of the lines with this key, once somebody has decided about them. */
export function personOf(key: string): string {
  return key.startsWith(ALONE) ? key.slice(ALONE.length) : key
}

const ALONE = 'alone-'

function withSitting<Sitting extends Numbered>(
  person: Sittings<Sitting>,
  sitting: Sitting
): Sittings<Sitting> {
  const { latest, earlier } = person
  if (sitting.line.date >= latest.line.date)
    return { latest: sitting, earlier: [...earlier, latest] }
  // `sort` is stable, so sittings of one day stay in the order of their lines.
  const sorted = [...earlier, sitting].sort((one, other) =>
    compareDays(one.line.date, other.line.date)
  )
  return { latest, earlier: sorted }
}

function compareDays(one: string, other: string): number {
  return Number(one > other) - Number(one < other)
}
