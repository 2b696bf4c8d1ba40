import { z } from 'zod'

/** How many of a file's mutants were noticed, in per cent. */
export type FileScore = { readonly file: string; readonly score: number }

/** The score of each file in a JSON report of Stryker, the lowest first. A file without mutants has none. */
export function fileScores(text: string): readonly FileScore[] {
  return Object.entries(reportSchema.parse(JSON.parse(text)).files)
    .flatMap(([file, { mutants }]) => {
      const noticed = mutants.filter(({ status }) => NOTICED.includes(status)).length
      const missed = mutants.filter(({ status }) => MISSED.includes(status)).length
      return noticed + missed === 0 ? [] : [{ file, score: (100 * noticed) / (noticed + missed) }]
    })
    .sort((one, other) => one.score - other.score)
}

/** Stryker's own sum: an endless loop is noticed, and what is ignored or can't run counts on neither side. */
const NOTICED: readonly string[] = ['Killed', 'Timeout']
const MISSED: readonly string[] = ['Survived', 'NoCoverage']

const reportSchema = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) }))
})
