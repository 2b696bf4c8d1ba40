import { z } from 'zod'
import { texts } from './texts.ts'

/** The schema of `scan` in counsellor.yaml: the texts around scanning QR codes. */
export const scan = z.strictObject({
  page: texts('open', 'failed', 'again'),
  scanner: texts(
    ...(['heading', 'lead', 'video', 'starting', 'ready', 'count', 'read', 'twin'] as const),
    ...(['known', 'damaged', 'damagedOf', 'noCode', 'undo', 'undone', 'camera'] as const),
    ...(['cameraNumber', 'sound', 'stop', 'type', 'again'] as const)
  ).extend({
    problems: texts('refused', 'none', 'busy', 'insecure', 'blocked', 'lost', 'failed')
  })
})

/** The schema of `roll` in counsellor.yaml: the texts around the list of who is expected. */
export const roll = z.strictObject({
  page: texts('heading', 'failed', 'again'),
  list: texts(
    ...(['count', 'lead', 'label', 'stored', 'upTo', 'fill', 'everybody', 'missing'] as const),
    ...(['unclear', 'unclearLead', 'couldBe', 'or', 'unexpected', 'came', 'cameAs'] as const)
  )
})
