import { GROUNDS } from '#domain/grounds'
import { PLACINGS } from '#domain/placing'
import { UNCLEAR_REASONS } from '#domain/verdict'
import { z } from 'zod'
import { text, texts } from './texts.ts'

const byId = z.record(z.string(), text)
/** Two texts for a trait: for its high and for its low end. */
const byEnd = texts('high', 'low')

/**
 * The schema of <language>/quiz.yaml: the words for the ids of content/model/, and for the
 * verdicts.
 */
export const wordsShape = z.strictObject({
  statements: byId,
  /** The labels of the answers 1 to 5. */
  scale: z.array(text).length(5),
  traits: z.record(z.string(), texts('name', 'low', 'high').extend({ pull: byEnd, ask: byEnd })),
  /** Questions for an employer, for somebody in whom no trait stands out. */
  askAnyway: z.array(text).min(1),
  placings: z.record(z.enum(PLACINGS), texts('name', 'sentence', 'meaning', 'card')),
  /** What a verdict that points or leans to a side rests on. */
  grounds: z.strictObject({ front: texts(...GROUNDS), back: texts(...GROUNDS) }),
  unclear: z.record(z.enum(UNCLEAR_REASONS), texts('sentence', 'advice')),
  families: byId
})
