import { z } from 'zod'
import { text, texts } from './texts.ts'

/** `classView` in ui.yaml: an invitation on a projector, and what leads to it. */
export const classViewShape = texts(
  ...(['heading', 'lead', 'open', 'read', 'fine', 'failed', 'again'] as const)
).extend({
  screen: texts(
    ...(['type', 'typed', 'noQr', 'again', 'back', 'fullScreen', 'leaveFullScreen'] as const)
  ).extend({
    steps: z.array(text).length(3),
    timer: texts(
      ...(['heading', 'left', 'minutes', 'choice', 'start', 'pause', 'goOn'] as const),
      ...(['addMinute', 'reset', 'sound'] as const)
    ).extend({ moments: texts('start', 'half', 'minute', 'end') })
  })
})
