import { PLACINGS } from '#domain/placing'
import { UNCLEAR_REASONS } from '#domain/verdict'
import { z } from 'zod'

/** The shape of <language>/quiz.yaml: what the ids of content/model/ say. */

const sentence = z.string().trim().min(1, 'expected some words')
const byId = z.record(z.string(), sentence)
const poles = z.strictObject({ high: sentence, low: sentence })

export const wordsShape = z.strictObject({
  statements: byId,
  /** The five answers, from 1 to 5. */
  scale: z.array(sentence).length(5),
  traits: z.record(
    z.string(),
    z.strictObject({
      name: sentence,
      low: sentence,
      high: sentence,
      pull: poles,
      ask: poles
    })
  ),
  askAnyway: z.array(sentence).min(1),
  placings: z.record(
    z.enum(PLACINGS),
    z.strictObject({ name: sentence, sentence, meaning: sentence, card: sentence })
  ),
  unclear: z.record(z.enum(UNCLEAR_REASONS), z.strictObject({ sentence, advice: sentence })),
  families: byId
})
