import type { CaseLine } from '#domain/caseload/case-line'
import { parseLines } from '#domain/caseload/lines'
import { PASTE_WORDS } from './paste-words.ts'

/** Three valid codes. */
export const A = '11MA-0HK2-FY9S-PX4K-HJ'
export const B = '14Q8-0K4N-XZVA-NRPW-ZK'
export const C = '14YS-18MB-3C78-JY9C-EK'

/** The people that are found in a text. */
export const read = (text: string): readonly CaseLine[] =>
  [...parseLines(text, PASTE_WORDS)].flatMap(({ people }) => people)
/** The same, as pairs of nickname and code. */
export const pairs = (text: string) => read(text).map(({ nickname, code }) => [nickname, code])

/** The lines of a text that hold no code. */
export const texts = (text: string): readonly string[] =>
  [...parseLines(text, PASTE_WORDS)].flatMap((step) => step.texts)
