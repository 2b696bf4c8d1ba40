import { z } from 'zod'

/** The percentage of a file's mutants that the tests detected, 0 to 100. */
export type FileScore = { readonly file: string; readonly score: number }

/**
 * Computes the score of each file in a JSON report of Stryker, the lowest first. Files without
 * mutants that count are omitted. Throws for text that is not such a report.
 */
export function fileScores(text: string): readonly FileScore[] {
  return Object.entries(reportSchema.parse(JSON.parse(text)).files)
    .flatMap(([file, { mutants }]) => {
      const detected = mutants.filter(({ status }) => DETECTED.includes(status)).length
      const undetected = mutants.filter(({ status }) => UNDETECTED.includes(status)).length
      const total = detected + undetected
      return total === 0 ? [] : [{ file, score: (100 * detected) / total }]
    })
    .sort((first, second) => first.score - second.score)
}

/**
 * Stryker's own classification: a mutant that runs into a time limit is detected. Mutants with
 * other statuses (ignored, or with a compile or runtime error) don't count.
 */
const DETECTED: readonly string[] = ['Killed', 'Timeout']
const UNDETECTED: readonly string[] = ['Survived', 'NoCoverage']

const reportSchema = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) }))
})
