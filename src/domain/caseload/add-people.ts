import { countMarks } from '#domain/not-me'
import { type Person, withLine } from './person.ts'
import { nameKey } from './same-person.ts'

type People = readonly Person[]

/** A caseload after people were added, and who of them was new. */
export type Added = {
  /** Everybody, in the order in which they were added. */
  readonly people: People
  readonly added: People
  /** How many sittings were in the caseload before, and are not there twice. */
  readonly already: number
}

type Options = {
  /**
   * Whether the lines state their days and persons, as a saved file does. Then a sitting is known if
   * name, code and day agree. Otherwise it is known if the name and the code agree: a counsellor
   * pastes a whole chat again for two new messages in it.
   */
  readonly stated: boolean
}

/**
 * Adds people to a caseload, each sitting once. The keys of `person` in the added lines are replaced,
 * because those in another file may mean somebody else: by the key of a known sitting, or else by the
 * number of the first line.
 */
export function withAdded(existing: People, incoming: People, { stated }: Options): Added {
  const known = knownSittings(existing, stated)
  const keys = new Map<string, string>()
  const changes = new Map<number, Parameters<typeof withLine>[1]>()
  const fresh: Person[] = []
  for (const person of incoming) {
    const { line } = person
    const twin = known(person)
    if (twin) {
      const key = twin.line.person || `${twin.id}`
      const marked = countMarks(twin.line.notMe) === 0 && countMarks(line.notMe) > 0
      if (line.person !== '') keys.set(line.person, key)
      changes.set(twin.id, {
        ...(line.person !== '' && { person: key }),
        ...(marked && { notMe: line.notMe })
      })
    } else {
      if (line.person !== '' && !keys.has(line.person)) keys.set(line.person, `${person.id}`)
      fresh.push(person)
    }
  }
  const added = fresh.map((person) => {
    const key = keys.get(person.line.person)
    return key === undefined ? person : withLine(person, { person: key })
  })
  // Nobody else is copied: the page compares people by identity.
  const before = existing.map((person) => {
    const change = changes.get(person.id)
    return change ? withLine(person, change) : person
  })
  return { people: [...before, ...added], added, already: incoming.length - added.length }
}

/**
 * Returns the function that finds a sitting among the existing ones. It finds each of them once, so
 * that two lines of people without names stay two.
 */
function knownSittings(existing: People, stated: boolean): (person: Person) => Person | undefined {
  const keyOf = ({ line }: Person): string =>
    JSON.stringify([nameKey(line.nickname), line.code, ...(stated ? [line.date] : [])])
  const byKey = new Map<string, Person[]>()
  for (const person of existing) {
    const same = byKey.get(keyOf(person))
    if (same) same.push(person)
    else byKey.set(keyOf(person), [person])
  }
  return (person) =>
    stated || nameKey(person.line.nickname) !== '' ? byKey.get(keyOf(person))?.shift() : undefined
}
