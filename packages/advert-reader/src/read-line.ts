import type { AdvertResult, LineProblem, readAdvert } from '../types.d.ts'
import { membersOf } from './json-members.ts'

/** What became of a line: its output, or why it was not read. */
export type LineOutcome =
  | { readonly kind: 'empty' }
  | { readonly kind: 'read'; readonly output: string }
  | ({ readonly kind: 'unread' } & Unread)

/** Why a line was not read. */
export type Unread = Pick<LineProblem, 'expected' | 'found'>

/** `added`: the fields of the line with the result; `only`: its id and the result. */
export type OutputForm = 'added' | 'only'

/** Reads the advert in a JSON line. Never throws. */
export function readLine(line: string, read: typeof readAdvert, form: OutputForm): LineOutcome {
  // Trimming also removes a byte order mark.
  const text = line.trim()
  if (text === '') return { kind: 'empty' }
  const parsed = parseAdvert(text)
  if (parsed.kind === 'unread') return parsed
  const output = outputOf(text, read(parsed.advert), form)
  // Between the members, a JSON text may have line breaks; in its strings it has none.
  return { kind: 'read', output: output.replace(/[\r\n]+/g, ' ') }
}

type Parsed = { readonly kind: 'advert'; readonly advert: { readonly text: string } }

function parseAdvert(text: string): Parsed | ({ readonly kind: 'unread' } & Unread) {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { kind: 'unread', expected: 'a JSON object', found: beginningOf(text) }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { kind: 'unread', expected: 'a JSON object', found: nameOf(value) }
  }
  if (!('text' in value)) return { kind: 'unread', expected: 'a field "text"', found: 'none' }
  const { text: advertText } = value
  if (typeof advertText !== 'string') {
    return { kind: 'unread', expected: 'a string as "text"', found: nameOf(advertText) }
  }
  return { kind: 'advert', advert: { ...value, text: advertText } }
}

/** The fields that are added. `frontOrBack` has the others, so that they hide no field of a board. */
const ADDED: readonly string[] = ['side', 'strength', 'quotes', 'frontOrBack']

function outputOf(line: string, result: AdvertResult, form: OutputForm): string {
  const members = membersOf(line)
  if (form === 'only') {
    const id = members.filter(({ key }) => key === 'id')
    return joined([...id.slice(-1).map(({ text }) => text), insideOf(result)])
  }
  const { side, strength, quotes, ...others } = result
  const own = members.filter(({ key }) => !ADDED.includes(key)).map(({ text }) => text)
  return joined([...own, insideOf({ side, strength, quotes, frontOrBack: others })])
}

function joined(members: readonly string[]): string {
  return `{${members.join(',')}}`
}

function insideOf(value: object): string {
  return JSON.stringify(value).slice(1, -1)
}

const SHOWN_CHARACTERS = 30

function beginningOf(text: string): string {
  const beginning = text.slice(0, SHOWN_CHARACTERS)
  return JSON.stringify(text.length > SHOWN_CHARACTERS ? `${beginning}…` : beginning)
}

/** What a JSON value is, in words. */
function nameOf(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
