import { z } from 'zod'
import { text } from './texts.ts'

const weighted = z.strictObject({ weight: z.number(), phrases: text })
const section = z.strictObject({ headings: text, openings: text.optional(), cues: z.string() })

/** The schema of adverts/<language>.yaml: the phrases by which job adverts are read. */
export const advertPatternsShape = z.strictObject({
  lists: z.record(z.string(), text),
  sides: z.record(z.string(), weighted),
  traits: z.record(
    z.string(),
    z.strictObject({
      inBenefits: z.boolean().optional(),
      more: weighted.optional(),
      less: weighted.optional()
    })
  ),
  neutral: text,
  sections: z.strictObject({
    duties: section,
    requirements: section,
    benefits: section,
    company: section
  }),
  boilerplate: text,
  onlyMarked: text.optional(),
  negation: z.strictObject({ words: text, except: text, ends: text }),
  unclaimed: z.record(z.string(), text),
  cautions: z.record(z.string(), text),
  warnings: z.record(z.string(), z.strictObject({ phrases: text, together: text.optional() })),
  languageWords: text
})

const level = z.enum(['much', 'some', 'none'])
const both = z.strictObject({
  more: z.array(text).default([]),
  less: z.array(text).default([])
})

/** What a line of an example says to a reader. */
export const REMARKS = ['front', 'back', 'hours', 'freedom', 'ask', 'noise'] as const

/**
 * The schema of the front matter of <language>/adverts/<id>.md: an advert that we invented, and what
 * a careful person reads in it. Quotes are sentences of its text.
 */
export const advertExampleShape = z.strictObject({
  title: text,
  /** Id of the family of roles. */
  family: z.string(),
  side: z.enum(['front', 'back', 'bothWays', 'cannotTell', 'notClaimed']),
  readings: z.strictObject({ people: level, communication: level, focus: level }),
  /** Every sentence that by itself shows work for people from outside, or inside work. */
  front: z.array(text),
  back: z.array(text),
  /** What it says of other traits, by trait id. */
  said: z.record(z.string(), z.union([z.array(text), both])).default({}),
  /** What makes it hard to read, such as a negation. */
  traps: z.array(z.string()),
  /** Whether the page shows it, with `lesson` and `remarks`. */
  shown: z.boolean().default(false),
  lesson: text.optional(),
  remarks: z.array(z.strictObject({ line: text, says: z.enum(REMARKS), note: text })).default([])
})
