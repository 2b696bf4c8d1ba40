import { ROLE_SIDES } from '#domain/roles'
import { COUNTRIES } from '#i18n/countries'
import { z } from 'zod'
import { text, texts } from './texts.ts'

/**
 * The schema of <language>/steps.yaml: small steps to take after a verdict, and how to ask people
 * about their work.
 */
export const stepsShape = z.strictObject({
  /** What this week should find out, by the side of the verdict. */
  aim: texts(...ROLE_SIDES),
  /** By family. */
  families: z.record(z.string(), texts('talk', 'watch', 'advert')),
  countries: texts(...COUNTRIES),
  /** A message that asks for fifteen minutes, by the country of the person asked. */
  asking: texts(...COUNTRIES),
  questions: z.array(text).length(6),
  bySide: z.strictObject({
    front: z.array(text).length(2),
    between: z.array(text).length(2),
    back: z.array(text).length(2)
  }),
  manners: z.array(text).length(4),
  thanks: text,
  /** Questions to read an advert with. */
  reading: z.array(text).length(6)
})
