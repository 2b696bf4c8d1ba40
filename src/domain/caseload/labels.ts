/** The labels of fields that people fill in, in all languages, in lower case. */
export type LabelWords = {
  /** Before or above the name of a person: “full name”. */
  readonly nameLabels: readonly string[]
  /** Before or above a code, or another text that is no name: “result”. */
  readonly codeLabels: readonly string[]
  /** Before or above something else: “school”. Some of these are also names. */
  readonly otherLabels: readonly string[]
}

export type LabelKind = 'name' | 'code' | 'other'

/** A field such as `Name: An`, by a label that is known. */
export type LabelledField = {
  readonly kind: LabelKind
  /** The text from the label's colon to the next known label. */
  readonly value: string
}

/** The known labels of a text with their values, and the text before the first of them. */
export type Labelled = { readonly before: string; readonly fields: readonly LabelledField[] }

/**
 * The fields of a text by the known labels before its colons and tabs. A label of something else at the end is
 * none: before a code, `Khoa:` is a name. Linear in the text.
 */
export function labelled(text: string, words: LabelWords): Labelled {
  const marks: { kind: LabelKind; from: number; to: number }[] = []
  let end = 0
  for (const { index: at } of text.matchAll(/[:=\t]/g)) {
    const found = labelBefore(text.slice(Math.max(end, at - LONGEST_LABEL), at), words)
    if (!found) continue
    marks.push({ kind: found.kind, from: at - found.length, to: at + 1 })
    end = at + 1
  }
  const last = marks.at(-1)
  if (last?.kind === 'other' && /^[\s*_]*$/.test(text.slice(last.to))) marks.pop()
  return {
    before: text.slice(0, marks[0]?.from),
    fields: marks.map(({ kind, to }, at) => ({ kind, value: text.slice(to, marks[at + 1]?.from) }))
  }
}

/** What a line that is nothing but a label names: the line below holds its value. */
export function labelAlone(line: string, words: LabelWords): LabelKind | undefined {
  if (line.length > LONGEST_LABEL) return undefined
  return labelOf(line.replace(/^[^\p{L}]+|[\s:*_]+$/gu, ''), words)
}

const LONGEST_LABEL = 40

/** The longest label that a text ends with, and how many characters it takes. */
function labelBefore(
  text: string,
  words: LabelWords
): { readonly kind: LabelKind; readonly length: number } | undefined {
  for (const { index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const kind = labelOf(text.slice(index), words)
    if (kind) return { kind, length: text.length - index }
  }
  return undefined
}

/** What a label names, without the number of a sitting, notes in brackets and signs of bold text. */
function labelOf(text: string, words: LabelWords): LabelKind | undefined {
  const label = text
    .toLowerCase()
    .replace(/\([^)]*\)|[*_"]/g, ' ')
    .replace(/[\s\d.]+$/, '')
  if (words.nameLabels.includes(label)) return 'name'
  if (words.codeLabels.includes(label)) return 'code'
  return words.otherLabels.includes(label) ? 'other' : undefined
}
