/** A word of a text, with what stands between it and the word before. */
export type Word = {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly gap: string
}

/**
 * The words of a line: letters, digits and marks in a row. Of a link, a query and the parameters after
 * a code are left out, because they can hold anything.
 */
export function wordsIn(text: string): readonly Word[] {
  const plain = /[?&]/.test(text)
    ? text.replace(PARAMETER, (parameter) => '&'.repeat(parameter.length))
    : text
  const words: Word[] = []
  let end = 0
  for (const [word] of plain.matchAll(WORD)) {
    const from = plain.indexOf(word, end)
    words.push({ text: word, from, to: from + word.length, gap: plain.slice(end, from) })
    end = from + word.length
  }
  return words
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const PARAMETER = /[?&][\w-]+=[^\s&?#"'<>]*/g

/** The words without what stands between them. */
export function textOf(run: readonly Word[]): string {
  return run.map(({ text }) => text).join('')
}

export function digitsIn(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0
}

/** The symbol of our format, or one that looks like it. */
export const OUR_FORMAT = /^[1IL]/i

/** What can stand between two groups: hyphens and full stops, with spaces or without. */
export const JOINT = /^ {0,2}[\p{Pd}\u2212_.·] {0,2}$/u
/** What stands between groups that are read out. */
export const SPACE = /^[ ,;]{1,3}$/
