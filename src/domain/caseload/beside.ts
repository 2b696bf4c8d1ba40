import { extractNotMe } from '#domain/not-me'
import { type CaseLine, caseLine } from './case-line.ts'
import { labelledName, listNumber, nameIn, nameInSentence, type NameWords } from './names.ts'
import type { Searched } from './searched.ts'

/** Who is meant by the codes of a record if nothing beside them says it. */
export type Around = {
  /** Who is named by a label of the form to which the record belongs, which is stronger than other words. */
  readonly owner: string
  /** Who wrote the record. */
  readonly sender: string
}

/**
 * The people of a record with codes. The name beside a code is its person's; the sender is the person
 * of a single code unless the record gives a name by a label or in a sentence. The nickname is empty
 * where nothing gives one.
 */
export function peopleIn(
  { text, before, codes }: Searched,
  words: NameWords,
  around: Around
): readonly CaseLine[] {
  const [only, ...others] = codes
  if (only && others.length === 0) {
    return [caseLine(nameOfOne(before, only.after, words, around), only.code, extractNotMe(text))]
  }
  const nameOf = (piece: string): string => nameIn(piece, words) || nameInSentence(piece, words)
  const first = nameOf(before)
  const names = codes.map(({ after }) => nameOf(after))
  const follow = first === '' && names.at(-1) !== ''
  const own = nearestNames(follow ? names : [first, ...names.slice(0, -1)], follow)
  // Words that are left over after the last code belong to the last person.
  const rest = follow ? [] : names.slice(-1)
  return codes.map(({ code }, at) => {
    const leftOver = at === codes.length - 1 ? rest : []
    const name = [own[at], ...leftOver].filter(Boolean).join(' ')
    return caseLine(name || around.owner || around.sender, code)
  })
}

/** A code without a name of its own belongs to the person of its neighbour. */
function nearestNames(names: readonly string[], follow: boolean): readonly string[] {
  const nearest: string[] = []
  for (const name of follow ? [...names].reverse() : names) {
    nearest.push(name || nearest.slice(-1).join())
  }
  return follow ? nearest.reverse() : nearest
}

function nameOfOne(
  before: string,
  after: string,
  words: NameWords,
  { owner, sender }: Around
): string {
  const [, label] = NUMBER_LABEL.exec(before) ?? []
  if (label !== undefined) return label
  const said = labelledName(before, words) || labelledName(after, words) || owner
  if (said !== '') return said
  const { number, rest } = listNumber(before)
  const [first, second] = [nameIn(rest, words), nameIn(after, words)]
  if (first !== '' && LABEL_END.test(rest)) return first
  return (
    nameInSentence(`${rest} ${after}`, words) ||
    sender ||
    [first, second].filter((name) => name !== '').join(' ') ||
    number
  )
}

/** A number in the place of a name, as in `7: CODE`. */
const NUMBER_LABEL = /^\s*(\d{1,4})\s*:\s*$/
/** What stands between a label and what it names. */
const LABEL_END = /[:=–—|\t-]\s*["“<(]?$/u
