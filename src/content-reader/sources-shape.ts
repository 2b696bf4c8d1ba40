import { z } from 'zod'
import { text } from './texts.ts'

/** The shape of <language>/sources.yaml: id → what a page rests on, and where it can be checked. */
export const sourcesShape = z.record(
  z.string(),
  z.strictObject({
    text: text,
    url: z
      .url({ protocol: /^https$/, error: 'expected an address that begins with https://' })
      .optional()
  })
)

export type Sources = ReturnType<typeof sourcesShape.parse>
