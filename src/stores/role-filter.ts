import { percentDecode, withoutEnclosingMarks } from '#domain/extract-code'
import { PREPARATIONS, type Preparation } from '#domain/preparation'
import { ROLE_SIDES, type RoleSide } from '#domain/roles'
import { withoutMarks } from '#i18n/without-marks'

/**
 * The longest name that a filter holds, in characters. A URL may contain any text, so a longer one
 * is cut. No role's name is longer.
 */
export const LONGEST_NAME = 60

/** What a visitor looks for in the library of roles; undefined filters nothing. */
export type RoleFilter = {
  /** Beginnings of words in a name of the role; empty filters nothing. */
  readonly name: string
  readonly family: string | undefined
  readonly preparation: Preparation | undefined
  readonly contact: RoleSide | undefined
  /** The side to which people in the line of work would count the role. */
  readonly usual: RoleSide | undefined
  /**
   * Whether to show only roles that are with people, but with colleagues rather than with people
   * from outside (`isInsidePeopleRole`).
   */
  readonly inside: boolean
}

/** The properties of a role that a filter compares. */
export type FilterableRole = {
  /** Its names and aliases in all languages, and its title in O*NET. */
  readonly names: readonly string[]
  readonly family: string
  readonly preparation: Preparation
  readonly contact: RoleSide
  readonly usual: RoleSide
  readonly inside: boolean
}

/**
 * Formats a filter as a URL hash without its `#`, such as `name=sales&preparation=little`; empty
 * for no filter.
 */
export function formatFilter({
  name,
  family,
  preparation,
  contact,
  usual,
  inside
}: RoleFilter): string {
  const parameters = new URLSearchParams()
  if (name) parameters.set('name', name)
  if (family) parameters.set('family', family)
  if (preparation) parameters.set('preparation', preparation)
  if (contact) parameters.set('contact', contact)
  if (usual) parameters.set('usual', usual)
  if (inside) parameters.set('inside', 'yes')
  return `${parameters}`
}

/**
 * Parses a hash that `formatFilter` wrote, also when a chat program has escaped it or added to it.
 * Unknown values filter nothing, and a name is cut at `LONGEST_NAME` characters. Never throws.
 */
export function parseFilter(hash: string, families: readonly string[]): RoleFilter {
  const parameters = new URLSearchParams(filterPart(hash))
  const knownValue = <Name extends string>(
    name: string,
    known: readonly Name[]
  ): Name | undefined => known.find((value) => value === parameters.get(name))
  return {
    name: (parameters.get('name') ?? '').slice(0, LONGEST_NAME).trim(),
    family: knownValue('family', families),
    preparation: knownValue('preparation', PREPARATIONS),
    contact: knownValue('contact', ROLE_SIDES),
    usual: knownValue('usual', ROLE_SIDES),
    inside: parameters.get('inside') === 'yes'
  }
}

/**
 * The part of a hash that holds the filter. Chat programs percent-encode the hash as a whole, add
 * parts of their own before or after it, and include the full stop or quotes of the sentence around
 * a link.
 */
function filterPart(hash: string): string {
  // A plain `=` shows that the hash is not encoded as a whole: then a `%23` in it is part of a
  // name.
  const parts = (hash.includes('=') ? hash : percentDecode(hash)).split('#')
  const filter = parts.find((part) => part.includes('=')) ?? ''
  const [plain = ''] = filter.replace(/^(?:%23|\?)+/, '').split('?')
  return withoutEnclosingMarks(plain)
}

/** Whether a role matches every part of a filter. */
export function matchesFilter(filter: RoleFilter, role: FilterableRole): boolean {
  return (
    hasName(filter.name, role) &&
    (filter.family === undefined || filter.family === role.family) &&
    (filter.preparation === undefined || filter.preparation === role.preparation) &&
    (filter.contact === undefined || filter.contact === role.contact) &&
    (filter.usual === undefined || filter.usual === role.usual) &&
    (!filter.inside || role.inside)
  )
}

/**
 * Whether each word of `name` begins a word of any of the role's names, regardless of letter case:
 * `ke toan` and `account` both match Kế toán viên (Accountant). A word that is typed with diacritics
 * must have them in the name: `thư` does not match Kỹ thuật.
 */
function hasName(name: string, { names }: FilterableRole): boolean {
  const all = names.flatMap(wordsOf)
  return wordsOf(name).every((wanted) => {
    const isPlain = wanted === withoutMarks(wanted)
    return all.some((word) => (isPlain ? withoutMarks(word) : word).startsWith(wanted))
  })
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize()
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
