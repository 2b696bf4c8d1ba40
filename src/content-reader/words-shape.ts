import { PLACINGS } from '#domain/placing'
import { UNCLEAR_REASONS } from '#domain/verdict'
import { z } from 'zod'
import { text, texts } from './texts.ts'

/** The shape of <language>/quiz.yaml: what the ids of content/model/ say. */

const byId = z.record(z.string(), text)
const poles = texts('high', 'low')

export const wordsShape = z.strictObject({
  statements: byId,
  /** The five answers, from 1 to 5. */
  scale: z.array(text).length(5),
  traits: z.record(z.string(), texts('name', 'low', 'high').extend({ pull: poles, ask: poles })),
  askAnyway: z.array(text).min(1),
  placings: z.record(z.enum(PLACINGS), texts('name', 'sentence', 'meaning', 'card')),
  unclear: z.record(z.enum(UNCLEAR_REASONS), texts('sentence', 'advice')),
  families: byId
})
