import { z } from 'zod'
import { text, texts } from './texts.ts'

/** `worksheet` in ui.yaml: the paper worksheet and its scoring key. */
export const worksheetShape = texts(
  ...(['title', 'description', 'lead', 'print', 'statements', 'statement', 'how', 'key'] as const),
  ...([
    'trait',
    'numbers',
    'usual',
    'points',
    'mean',
    'mine',
    'total',
    'reading',
    'above'
  ] as const),
  ...(['below', 'between', 'verdict', 'honest'] as const)
).extend({ steps: z.array(text).min(1) })
