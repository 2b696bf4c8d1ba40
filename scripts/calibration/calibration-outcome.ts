import type { ModelContent } from '#content-reader/read-model'
import { parseAnswerTable } from './answer-table.ts'
import { calibrationOf } from './calibration.ts'
import { calibrationReport } from './calibration-report.ts'
import { sampleProblems } from './sample-problems.ts'
import { traitFigures } from './trait-figures.ts'

/**
 * The largest number of problems that are printed: a longer list repeats one mistake for every row.
 */
const MOST_PROBLEMS = 20

/** The text that the command prints, and whether it succeeded. */
export type Outcome =
  | { readonly kind: 'report'; readonly text: string }
  | { readonly kind: 'problems'; readonly text: string }

/**
 * Reads a file of answers with `read`, and returns the report on them, or the problems of the file.
 * It does not throw if `read` throws.
 */
export function calibrationOutcome(
  file: string | undefined,
  { model, letters }: Pick<ModelContent, 'model' | 'letters'>,
  read: (file: string) => string
): Outcome {
  if (file === undefined) {
    return { kind: 'problems', text: 'Expected a file name: npm run calibrate answers.csv\n' }
  }
  const text = textOf(file, read)
  if (text === undefined) {
    return {
      kind: 'problems',
      text: `${file} can't be read. Check that it exists, is not a folder, and may be read.\n`
    }
  }
  const table = parseAnswerTable(text, model)
  if (table.kind === 'invalid') return problemsIn(file, table.problems)

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
  const lines = [`${file} has these problems:`, ...shown.map((problem) => `  ${problem}`)]
  if (more > 0) lines.push(`  … and ${more} more.`)
  return { kind: 'problems', text: `${lines.join('\n')}\n` }
}
