import type { ReadPerson } from './person.ts'
import { inOrder, type Sittings } from './sittings.ts'

/** A question that only the counsellor can answer: whether two lines are one person. */
export type SamePerson =
  /**
   * The line `id` has the same name as other people, of each of whom `others` has the latest sitting.
   * With more than one of them, the name alone does not tell which.
   */
  | { readonly kind: 'same-name'; readonly id: number; readonly others: readonly number[] }
  /** The line `id` has the same code as an earlier line: sent twice, or all answers the same. */
  | { readonly kind: 'same-code'; readonly id: number; readonly other: number }

/**
 * The questions about the people of a caseload, in the order of the lines. Nothing is asked again
 * that was answered: a line with a `person` was joined with others, or said to be alone.
 */
export function samePersonQuestions(
  people: readonly Sittings<ReadPerson>[]
): readonly SamePerson[] {
  const byName = new Map<string, Sittings<ReadPerson>[]>()
  const byCode = new Map<string, ReadPerson>()
  const questions: SamePerson[] = []
  // Those about whom was decided come first, so that a new line is compared with all of them.
  for (const person of [...people].sort((one, other) => isOpen(one) - isOpen(other))) {
    const name = nameOf(person)
    const named = name === '' ? [] : (byName.get(name) ?? [])
    const question = isOpen(person) ? questionAbout(person.latest, named, byCode) : undefined
    if (question) questions.push(question)
    // One open line stands for the others with its name, which are joined with it one by one.
    if (named.length === 0 || !isOpen(person)) byName.set(name, [...named, person])
    for (const sitting of inOrder(person)) {
      if (!byCode.has(sitting.line.code)) byCode.set(sitting.line.code, sitting)
    }
  }
  return questions.sort((one, other) => one.id - other.id)
}

/** By their numbers, the people whose code somebody else has, and the line that had it first. */
export function twinsIn(
  questions: readonly SamePerson[],
  people: readonly Sittings<ReadPerson>[]
): ReadonlyMap<number, ReadPerson> {
  const sittings = new Map(people.flatMap(inOrder).map((sitting) => [sitting.id, sitting]))
  return new Map(
    questions.flatMap((question) => {
      const other = question.kind === 'same-code' && sittings.get(question.other)
      return other ? [[question.id, other] as const] : []
    })
  )
}

/**
 * Nicknames that differ only in capital letters, spaces or the form of Unicode are the same. Marks
 * count: An and Ân are two names.
 */
export function nameKey(nickname: string): string {
  return nickname.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

function questionAbout(
  { id, line }: ReadPerson,
  named: readonly Sittings<ReadPerson>[],
  byCode: ReadonlyMap<string, ReadPerson>
): SamePerson | undefined {
  const twin = byCode.get(line.code)
  const sentTwice = twin !== undefined && nameKey(twin.line.nickname) === nameKey(line.nickname)
  // The name first: "two people" about a code that somebody else has would end that question, too.
  if (named.length > 0 && !sentTwice) {
    return { kind: 'same-name', id, others: named.map(({ latest }) => latest.id) }
  }
  return twin && { kind: 'same-code', id, other: twin.id }
}

function nameOf({ latest }: Sittings<ReadPerson>): string {
  return nameKey(latest.line.nickname)
}

function isOpen({ latest, earlier }: Sittings<ReadPerson>): 0 | 1 {
  return latest.line.person === '' && earlier.length === 0 ? 1 : 0
}
