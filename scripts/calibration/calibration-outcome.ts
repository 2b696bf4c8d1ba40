import type { ModelContent } from '#content-reader/read-model'
import { readAnswerTable } from './answer-table.ts'
import { calibrationOf } from './calibration.ts'
import { calibrationReport } from './calibration-report.ts'
import { sampleProblems } from './sample-problems.ts'
import { traitFigures } from './trait-figures.ts'

/** A longer list helps nobody: the same mistake is then made in every row. */
const MOST_PROBLEMS = 20

/** What the command prints, and whether it went well. */
export type Outcome =
  | { readonly kind: 'report'; readonly text: string }
  | { readonly kind: 'problems'; readonly text: string }

/** Reads the answers in a file and reports on them, or says all that is wrong with the file. */
export function calibrationOutcome(
  file: string | undefined,
  { model, letters }: Pick<ModelContent, 'model' | 'letters'>,
  read: (file: string) => string
): Outcome {
  if (file === undefined) {
    return { kind: 'problems', text: 'Say which file: npm run calibrate answers.csv\n' }
  }
  const text = textOf(file, read)
  if (text === undefined) {
    return { kind: 'problems', text: `${file} can't be read: is it there, and is it a file?\n` }
  }
  const table = readAnswerTable(text, model)
  if (table.kind === 'unsound') return problemsIn(file, table.problems)

  const traits = traitFigures(model, table.people)
  const problems = sampleProblems(traits)
  if (problems.length > 0) return problemsIn(file, problems)
  return {
    kind: 'report',
    text: calibrationReport(calibrationOf(model, table.people, traits), letters)
  }
}

function textOf(file: string, read: (file: string) => string): string | undefined {
  try {
    return read(file)
  } catch {
    return undefined
  }
}

function problemsIn(file: string, problems: readonly string[]): Outcome {
  const shown = problems.slice(0, MOST_PROBLEMS)
  const more = problems.length - shown.length
  const lines = [`${file} can't be used:`, ...shown.map((problem) => `  ${problem}`)]
  if (more > 0) lines.push(`  … and ${more} more.`)
  return { kind: 'problems', text: `${lines.join('\n')}\n` }
}
