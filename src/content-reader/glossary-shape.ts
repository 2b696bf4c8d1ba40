import { z } from 'zod'
import { text } from './texts.ts'

/** The groups of the glossary, in the order in which the page shows them. */
export const GLOSSARY_GROUPS = ['contact', 'behind', 'pay', 'hours', 'hiring'] as const

/**
 * The schema of <language>/glossary.yaml. Each language explains the words of its own adverts, so the
 * terms of two languages are no translations of each other.
 */
export const glossaryShape = z.strictObject({
  /** The headings of the groups. */
  groups: z.record(z.enum(GLOSSARY_GROUPS), text),
  terms: z
    .array(
      z.strictObject({
        term: text,
        /** The abbreviation, or another form that adverts use. */
        short: text.optional(),
        group: z.enum(GLOSSARY_GROUPS),
        meaning: text,
        /** What to ask where an advert has this word. */
        check: text.optional(),
        /** Ids of roles where one meets it. */
        roles: z.array(z.string()).max(3).default([])
      })
    )
    .min(1)
})
