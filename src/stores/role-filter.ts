import { percentDecode, withoutEnclosingMarks } from '#domain/extract-code'
import { PREPARATIONS, type Preparation } from '#domain/preparation'
import { ROLE_SIDES, type RoleSide } from '#domain/roles'
import { withoutMarks } from '#i18n/without-marks'

/** Longer than any name; an address may hold anything. */
export const LONGEST_NAME = 60

/** What somebody looks for in the library; what is undefined may be anything. */
export type RoleFilter = {
  /** Words that its names begin with; empty where it may be called anything. */
  readonly name: string
  readonly family: string | undefined
  readonly preparation: Preparation | undefined
  readonly contact: RoleSide | undefined
  /** Only roles full of people who are colleagues. */
  readonly inside: boolean
}

/** What a filter looks at in a role. */
export type FilterableRole = {
  /** What it is called, in each language and by O*NET. */
  readonly names: readonly string[]
  readonly family: string
  readonly preparation: Preparation
  readonly contact: RoleSide
  readonly inside: boolean
}

/** A filter as the part of an address behind its `#`, such as `name=sales&preparation=little`; empty where all may stay. */
export function formatFilter({ name, family, preparation, contact, inside }: RoleFilter): string {
  const parameters = new URLSearchParams()
  if (name) parameters.set('name', name)
  if (family) parameters.set('family', family)
  if (preparation) parameters.set('preparation', preparation)
  if (contact) parameters.set('contact', contact)
  if (inside) parameters.set('inside', 'yes')
  return `${parameters}`
}

/** Reads what `formatFilter` wrote, whatever else a chat has added to the address; unknown words filter nothing. */
export function parseFilter(hash: string, families: readonly string[]): RoleFilter {
  const parameters = new URLSearchParams(filterIn(hash))
  const oneOf = <Name extends string>(name: string, known: readonly Name[]): Name | undefined =>
    known.find((one) => one === parameters.get(name))
  return {
    name: (parameters.get('name') ?? '').slice(0, LONGEST_NAME).trim(),
    family: oneOf('family', families),
    preparation: oneOf('preparation', PREPARATIONS),
    contact: oneOf('contact', ROLE_SIDES),
    inside: parameters.get('inside') === 'yes'
  }
}

/** The part that speaks of a filter. Chats escape it as a whole, put marks of their own before or behind it, and end sentences. */
function filterIn(hash: string): string {
  // With a plain `=` it is not escaped as a whole, and what is escaped inside belongs to a name.
  const parts = (hash.includes('=') ? hash : percentDecode(hash)).split('#')
  const filter = parts.find((part) => part.includes('=')) ?? ''
  const [plain = ''] = filter.replace(/^(?:%23|\?)+/, '').split('?')
  return withoutEnclosingMarks(plain)
}

/** Whether a role stays. */
export function matchesFilter(filter: RoleFilter, role: FilterableRole): boolean {
  return (
    isCalled(filter.name, role) &&
    (filter.family === undefined || filter.family === role.family) &&
    (filter.preparation === undefined || filter.preparation === role.preparation) &&
    (filter.contact === undefined || filter.contact === role.contact) &&
    (!filter.inside || role.inside)
  )
}

/** `ke toan` finds Kế toán viên, and so does `account`: each word that is looked for begins a word of a name. */
function isCalled(name: string, { names }: FilterableRole): boolean {
  const all = names.flatMap(wordsOf)
  return wordsOf(name).every((wanted) => all.some((word) => word.startsWith(wanted)))
}

function wordsOf(text: string): readonly string[] {
  return withoutMarks(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
