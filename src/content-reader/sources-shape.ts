import { z } from 'zod'

/** The shape of <language>/sources.yaml: id → what a page rests on, and where it can be checked. */
export const sourcesShape = z.record(
  z.string(),
  z.strictObject({
    text: z.string().trim().min(1),
    url: z
      .url({ protocol: /^https$/, error: 'expected an address that begins with https://' })
      .optional()
  })
)

export type Sources = ReturnType<typeof sourcesShape.parse>
