import { z } from 'zod'
import { text } from './texts.ts'

/**
 * The schema of <language>/sources.yaml: by source id, the citation and the address where it can be
 * checked.
 */
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
