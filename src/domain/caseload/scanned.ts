import { type CodeProblem, problemIn } from '#domain/code-problem'
import { formatCode } from '#domain/code'
import { readCode } from '#domain/read-code'
import type { CaseLine } from './case-line.ts'
import { parseLines, type PasteWords } from './lines.ts'
import { nameWords } from './name-words.ts'
import type { Person } from './person.ts'

/** What a scanned text is to a caseload. */
export type Scanned =
  /** People who are not in the caseload yet; at least one. */
  | {
      readonly kind: 'new'
      readonly lines: readonly CaseLine[]
      /** Whether somebody in the caseload has the name of one of them, with another code. */
      readonly twin: boolean
    }
  /** Everybody in it is in the caseload already; one of them. */
  | { readonly kind: 'known'; readonly line: CaseLine }
  /** A code that has a mistake. */
  | { readonly kind: 'damaged'; readonly line: CaseLine; readonly problem: CodeProblem }
  /** It holds no result code. */
  | { readonly kind: 'no-code' }

type Caseload = {
  readonly people: readonly Person[]
  readonly words: PasteWords
  /** How many questions the quiz has. */
  readonly questions: number
}

/**
 * Reads the text of a QR code as a pasted text is read. Somebody is in the caseload if their code is
 * there with the same name, or if one of the two has no name: people who tick the same answers have the
 * same code. Never throws.
 */
export function readScanned(text: string, { people, words, questions }: Caseload): Scanned {
  const lines = [...parseLines(text, words)].flatMap((step) => step.people)
  const sound: CaseLine[] = []
  for (const line of lines) {
    const parsed = readCode(line.code)
    if (parsed.kind === 'ok') sound.push({ ...line, code: formatCode(parsed.answers) })
  }
  const [first] = sound
  const [damaged] = lines
  if (first) {
    const fresh = sound.filter((line) => !people.some((person) => isSame(person.line, line)))
    if (fresh.length === 0) return { kind: 'known', line: first }
    const names = new Set(people.map(({ line }) => keyOf(line)))
    return { kind: 'new', lines: fresh, twin: fresh.some((line) => hasName(line, names)) }
  }
  if (!damaged) return { kind: 'no-code' }
  return { kind: 'damaged', line: damaged, problem: problemIn(damaged.code, questions) }
}

function isSame(one: CaseLine, other: CaseLine): boolean {
  if (one.code !== other.code) return false
  const [before, after] = [keyOf(one), keyOf(other)]
  return before === '' || after === '' || before === after
}

function hasName(line: CaseLine, names: ReadonlySet<string>): boolean {
  return keyOf(line) !== '' && names.has(keyOf(line))
}

/** A nickname without what does not matter when names are compared. */
function keyOf({ nickname }: CaseLine): string {
  return nameWords(nickname).exact
}
