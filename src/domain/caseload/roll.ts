import { type NameWords, nameWords } from './name-words.ts'
import type { RollEntry } from './roll-entries.ts'

/** Somebody of the caseload whose name is looked for on the roll. */
export type Arrived = {
  readonly id: number
  readonly nickname: string
  readonly code: string
}

/** Who of a roll has come. Indexes are those of the entries; each list is in their order. */
export type RollCall = {
  /** The entries whose person is known for certain, with that person. */
  readonly came: readonly { readonly entry: number; readonly id: number }[]
  /** The entries that nobody's name fits. */
  readonly missing: readonly number[]
  /** People whose name fits several entries, or an entry that fits somebody else as well. */
  readonly unclear: readonly { readonly id: number; readonly entries: readonly number[] }[]
  /** The people whose name fits no entry. */
  readonly unexpected: readonly number[]
}

/**
 * Compares the people who have come with the roll. Case, marks, punctuation, the order of the words and
 * zeros before numbers don't matter, and part of a name is enough, but the nearest form counts: “Hà” is
 * “Hà” and not “Hạ”. An entry is never given to two people, and nobody two entries: where that is
 * possible, they are unclear. A code that comes twice with the same name is one person.
 */
export function callRoll(entries: readonly RollEntry[], people: readonly Arrived[]): RollCall {
  const listed = entries.map(({ number, name }) => ({ number, words: nameWords(name) }))
  const claims = withoutRepeats(people).map(
    ({ id, words }): Claim => ({ id, ...claimOf(words, listed) })
  )
  const winners = entries.map((_, entry) => winnerOf(claims, entry))
  const cameAs = new Set(winners.filter((id) => id !== undefined))
  const open = claims.filter(({ id }) => !cameAs.has(id))
  const claimed = new Set(open.flatMap((claim) => claim.entries))
  return {
    came: winners.flatMap((id, entry) => (id === undefined ? [] : [{ entry, id }])),
    missing: winners.flatMap((id, entry) =>
      id === undefined && !claimed.has(entry) ? [entry] : []
    ),
    unclear: open.flatMap(({ id, entries }) => (entries.length > 0 ? [{ id, entries }] : [])),
    unexpected: open.flatMap(({ id, entries }) => (entries.length > 0 ? [] : [id]))
  }
}

/** The entries that somebody's name fits best, and how well: 1 is best. */
type Claim = { readonly id: number; readonly fit: number; readonly entries: readonly number[] }
type Listed = { readonly number: string; readonly words: NameWords }

/** The forms in which a name and an entry are compared, the most certain first. */
const FITS: readonly ((name: NameWords, entry: Listed) => boolean)[] = [
  (name, { words }) => name.exact === words.exact,
  (name, { words }) => name.simple === words.simple,
  (name, { words }) => name.sorted === words.sorted,
  (name, { number }) => number !== '' && name.simple === number,
  (name, { number, words }) =>
    name.numbers.includes(number) &&
    (name.words.length === 0 || words.words.length === 0 || isPart(name.words, words.words)),
  (name, { number, words }) =>
    (number === '' || name.numbers.length === 0) && isPart(name.words, words.words)
]

function claimOf(name: NameWords, listed: readonly Listed[]): Omit<Claim, 'id'> {
  if (name.exact !== '') {
    for (const [fit, fits] of FITS.entries()) {
      const entries = listed.flatMap((entry, at) => (fits(name, entry) ? [at] : []))
      if (entries.length > 0) return { fit, entries }
    }
  }
  return { fit: FITS.length, entries: [] }
}

/**
 * Whether the shorter of two names is a part of the longer one and holds its first or last word: “An”
 * and “Minh An” are parts of “Nguyễn Thị Minh An”, “Thị” is not.
 */
function isPart(one: readonly string[], other: readonly string[]): boolean {
  const [part, whole] = one.length <= other.length ? [one, other] : [other, one]
  const end = part.some((word) => word === whole[0] || word === whole.at(-1))
  return end && part.every((word) => whole.includes(word))
}

/** The only person who claims an entry and no other, and nobody else claims it as well or better. */
function winnerOf(claims: readonly Claim[], entry: number): number | undefined {
  const all = claims.filter(({ entries }) => entries.includes(entry))
  const best = Math.min(...all.map(({ fit }) => fit))
  const [only, ...others] = all.filter(({ fit }) => fit === best)
  return only && others.length === 0 && only.entries.length === 1 ? only.id : undefined
}

function withoutRepeats(
  people: readonly Arrived[]
): readonly { readonly id: number; readonly words: NameWords }[] {
  const known = new Set<string>()
  return people.flatMap(({ id, nickname, code }) => {
    const words = nameWords(nickname)
    const key = `${code} ${words.exact}`
    if (known.has(key)) return []
    known.add(key)
    return [{ id, words }]
  })
}
