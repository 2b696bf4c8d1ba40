import { labelAlone, labelled, type LabelKind } from './labels.ts'
import { introducedName, labelledName, nameIn, type NameWords } from './names.ts'

/** The words, in all languages and in lower case, by which a line of a message is understood. */
export type MessageWords = {
  /** The formulas above a signature. */
  readonly closings: readonly string[]
  /** Words of thanks, which may stand above a signature. */
  readonly thanks: readonly string[]
  /** The beginnings of greetings. */
  readonly greetings: readonly string[]
  /** What a chat program writes between the sender of a reply and the one who is quoted. */
  readonly replied: readonly string[]
  /** How a chat program calls its user, or somebody who answers themselves. */
  readonly oneself: readonly string[]
}

/** What a line without a code says. A name is empty if the line gives none. */
export type Said = { readonly name: string } & (
  | { readonly kind: 'text' | 'greeting' | 'closing' | 'thanks' }
  /** A field of a form, whose value is in the next line if it is open. */
  | { readonly kind: 'label'; readonly of: LabelKind; readonly open: boolean }
  /** The heading of a reply: `name` is who answers, and `quoted` whose message the next line quotes. */
  | { readonly kind: 'reply'; readonly quoted: string }
)

/** What a line without a code says. Never throws. */
export function saidIn(line: string, words: NameWords & MessageWords): Said {
  if (line.length > LONGEST) return { kind: 'text', name: '' }
  return replyIn(line, words) ?? labelIn(line, words) ?? sentenceIn(line, words)
}

/** No line that gives a name is longer. */
const LONGEST = 400

function replyIn(line: string, words: NameWords & MessageWords): Said | undefined {
  const lower = line.toLowerCase()
  for (const phrase of words.replied) {
    const at = lower.indexOf(` ${phrase} `)
    if (at < 0) continue
    const by = partyIn(line.slice(0, at), words)
    const quoted = partyIn(line.slice(at + phrase.length + 2), words)
    if (by !== undefined && quoted !== undefined) return { kind: 'reply', name: by, quoted }
  }
  return undefined
}

/** One of two people in the heading of a reply; empty for the user, undefined for other words. */
function partyIn(text: string, words: NameWords & MessageWords): string | undefined {
  const party = text.replace(/[\s:.]+$/, '').trim()
  if (words.oneself.includes(party.toLowerCase())) return ''
  return /^[^\p{Ll}]/u.test(party) ? nameIn(party, words) || undefined : undefined
}

function labelIn(line: string, words: NameWords): Said | undefined {
  const alone = labelAlone(line, words)
  // Outside a form, the word may be a name.
  if (alone) return { kind: 'label', of: alone, open: true, name: nameIn(line, words) }
  const { before, fields } = labelled(line, words)
  const [first] = fields
  if (!first) return undefined
  const named = fields.some(({ kind }) => kind === 'name')
  // The label of a list stands first; in a sentence it has words before it.
  if (!named && nameIn(before, words) !== '') return undefined
  return {
    kind: 'label',
    of: named ? 'name' : first.kind,
    open: false,
    name: named ? labelledName(line, words) : ''
  }
}

function sentenceIn(line: string, words: NameWords & MessageWords): Said {
  const plain = plainWords(line)
  if (words.closings.includes(plain.join(' '))) return { kind: 'closing', name: '' }
  // Only a comma tells “Best, An” from “Best friends”.
  const [, formula = '', rest = ''] = /^([^,]{1,40}),\s*(\S.*)$/u.exec(line) ?? []
  const signed = startsWithTitle(rest, words) ? '' : nameIn(rest, words)
  if (signed !== '' && words.closings.includes(plainWords(formula).join(' '))) {
    return { kind: 'closing', name: signed }
  }
  const name = introducedName(line, words)
  if (words.greetings.some((phrase) => startsWith(plain, phrase))) return { kind: 'greeting', name }
  const thanks = ` ${plain.join(' ')} `
  if (words.thanks.some((phrase) => thanks.includes(` ${phrase} `))) return { kind: 'thanks', name }
  const labelled = /:\s*\S/.test(line)
  return { kind: 'text', name: name || (labelled ? '' : nameIn(line, words)) }
}

/** The words of a line in lower case, without signs. */
function plainWords(line: string): readonly string[] {
  return line.toLowerCase().match(/[\p{L}\p{M}\p{N}’']+/gu) ?? []
}

function startsWith(plain: readonly string[], phrase: string): boolean {
  return phrase.split(' ').every((word, at) => plain[at] === word)
}

function startsWithTitle(text: string, { titles }: NameWords): boolean {
  const [first = ''] = plainWords(text)
  return titles.includes(first)
}
