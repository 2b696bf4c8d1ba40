import { countMarks } from '#domain/not-me'
import { type Person, withLine } from './person.ts'
import { plainLine } from './plain-line.ts'
import { keyOf, personOf } from './sittings.ts'

// What a counsellor changes about people without touching their codes. Each function returns all
// lines of the caseload, and leaves lines unchanged that it is not asked to change.

type People = readonly Person[]

/**
 * Makes the lines of each group one person with several sittings, with all other sittings of each of
 * them. The time grows as the number of lines, not as that of the groups.
 */
export function joined(people: People, groups: readonly (readonly number[])[]): People {
  const keys = new Map(people.map((person) => [person.id, keyOf(person)]))
  const targets = new Map<string, string>()
  const targetOf = (key: string): string => {
    const target = targets.get(key)
    return target === undefined || target === key ? key : targetOf(target)
  }
  for (const group of groups) {
    const [first, ...others] = [...group]
      .sort((one, other) => one - other)
      .flatMap((id) => keys.get(id) ?? [])
      .map(targetOf)
    if (first === undefined) continue
    for (const key of [first, ...others]) targets.set(key, first)
  }
  return people.map((person) => {
    const key = keyOf(person)
    if (!targets.has(key)) return person
    return withLine(person, { person: personOf(targetOf(key)) })
  })
}

/**
 * Makes each of these lines a person of its own; sittings that were joined with one of them, but are
 * not named here, stay together.
 */
export function separated(people: People, ids: readonly number[]): People {
  const apart = new Set(ids)
  const keys = keysOf(people, ids)
  const remaining = people.filter((person) => keys.has(keyOf(person)) && !apart.has(person.id))
  // A key is the number of one of its lines, which may be one that leaves.
  const first = new Map<string, number>()
  for (const person of remaining) {
    const key = keyOf(person)
    first.set(key, Math.min(person.id, first.get(key) ?? person.id))
  }
  return people.map((person) => {
    if (apart.has(person.id)) return withLine(person, { person: `${person.id}` })
    const key = first.get(keyOf(person))
    return key === undefined ? person : withLine(person, { person: `${key}` })
  })
}

/** Gives all sittings of the person of this line a new nickname. */
export function renamed(people: People, id: number, nickname: string): People {
  const keys = keysOf(people, [id])
  return people.map((person) =>
    keys.has(keyOf(person)) ? withLine(person, { nickname: plainLine(nickname) }) : person
  )
}

/** Changes the day of one sitting; an empty day is unknown. */
export function dated(people: People, id: number, date: string): People {
  return people.map((person) => (person.id === id ? withLine(person, { date }) : person))
}

/**
 * Takes the line `gone` for a repetition of the line `stays`: only that one is left, with the
 * nickname, the marks and the day of the other where it has none of its own.
 */
export function merged(people: People, stays: number, gone: number): People {
  const other = people.find(({ id }) => id === gone)
  if (!other || stays === gone) return people
  const { nickname, notMe, date, person } = other.line
  return people.flatMap((one) => {
    if (one.id === gone) return []
    if (one.id !== stays) return [one]
    const { line } = one
    return [
      withLine(one, {
        nickname: line.nickname || nickname,
        notMe: countMarks(line.notMe) > 0 ? line.notMe : notMe,
        date: line.date || date,
        person: line.person || person
      })
    ]
  })
}

function keysOf(people: People, ids: readonly number[]): ReadonlySet<string> {
  const chosen = new Set(ids)
  return new Set(people.filter(({ id }) => chosen.has(id)).map(keyOf))
}
