import type { ModelContent } from '#content-reader/read-model'
import type { PasteWords } from '#domain/caseload/lines'
import { carelessPattern } from '#domain/careless'
import type { Answers } from '#domain/model'
import { calibrationOf } from './calibration.ts'
import { calibrationReport } from './calibration-report.ts'
import { questionDifferences, traitDifferences } from './difference.ts'
import { differenceReport } from './difference-report.ts'
import { parseSampleFile } from './sample-file.ts'
import { sampleProblems } from './sample-problems.ts'
import { type TraitFigures, traitFigures } from './trait-figures.ts'

/**
 * The largest number of problems that are printed: a longer list repeats one mistake for every row.
 */
const MOST_PROBLEMS = 20

/** The text that the command prints, and whether it succeeded. */
export type Outcome =
  | { readonly kind: 'report'; readonly text: string }
  | { readonly kind: 'problems'; readonly text: string }

/** What the command needs of the content: the model, and the words of lists of codes. */
export type CalibrationContent = Pick<ModelContent, 'model' | 'letters'> & {
  readonly words: PasteWords
}

const USAGE = `Expected one or two file names:
  npm run calibrate answers.csv           computes norms
  npm run calibrate en.csv vi.csv         also compares the two, such as two languages
A file is a table with a column for each statement, a saved caseload (CSV or JSON), or a list of codes.
`

/**
 * Reads one or two files of answers with `read`, and returns the report on them, or the problems of
 * the first file that has some. It does not throw if `read` throws.
 */
export function calibrationOutcome(
  files: readonly string[],
  content: CalibrationContent,
  read: (file: string) => string
): Outcome {
  const [first, second, ...more] = files
  if (first === undefined || more.length > 0) return { kind: 'problems', text: USAGE }
  const sample = sampleIn(first, content, read)
  if (sample.kind === 'problems') return sample
  if (second === undefined) return { kind: 'report', text: reportOn(sample, content) }

  const other = sampleIn(second, content, read)
  if (other.kind === 'problems') return other
  const difference = differenceReport(
    [first, second],
    traitDifferences(sample.traits, other.traits),
    questionDifferences(content.model, sample.people, other.people)
  )
  const reports = [reportOn(sample, content), reportOn(other, content), difference]
  return { kind: 'report', text: reports.join('\n') }
}

type Sample = {
  readonly kind: 'sample'
  readonly file: string
  readonly people: readonly Answers[]
  readonly notes: readonly string[]
  readonly traits: readonly TraitFigures[]
}

type Problems = Extract<Outcome, { kind: 'problems' }>

function sampleIn(
  file: string,
  { model, words }: CalibrationContent,
  read: (file: string) => string
): Sample | Problems {
  const text = textOf(file, read)
  if (text === undefined) {
    return {
      kind: 'problems',
      text: `${file} can't be read. Check that it exists, is not a folder, and may be read.\n`
    }
  }
  const sample = parseSampleFile(text, model, words)
  if (sample.kind === 'invalid') return problemsIn(file, sample.problems)
  const people = sample.people.filter((answers) => carelessPattern(model, answers) === undefined)
  const careless = sample.people.length - people.length
  const traits = traitFigures(model, people)
  const problems = sampleProblems(traits)
  if (problems.length > 0) return problemsIn(file, problems)
  const notes = [
    ...sample.notes,
    ...(careless === 0 ? [] : [`Careless answers (no verdict): ${careless} people, left out.`])
  ]
  return { kind: 'sample', file, people, notes, traits }
}

function reportOn({ file, people, notes, traits }: Sample, content: CalibrationContent): string {
  const calibration = calibrationOf(content.model, people, traits)
  return [file, ...notes, calibrationReport(calibration, content.letters)].join('\n')
}

function textOf(file: string, read: (file: string) => string): string | undefined {
  try {
    return read(file)
  } catch {
    return undefined
  }
}

function problemsIn(file: string, problems: readonly string[]): Problems {
  const shown = problems.slice(0, MOST_PROBLEMS)
  const more = problems.length - shown.length
  const lines = [`${file} has these problems:`, ...shown.map((problem) => `  ${problem}`)]
  if (more > 0) lines.push(`  … and ${more} more.`)
  return { kind: 'problems', text: `${lines.join('\n')}\n` }
}
