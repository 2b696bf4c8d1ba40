import { z } from 'zod'
import { text, texts } from './texts.ts'

/**
 * `invite` in ui.yaml: the page where a counsellor writes an invitation, and the words around the
 * invitation for the client.
 */
export const inviteShape = texts(
  ...(['title', 'description', 'navigation', 'lead', 'warning', 'preview'] as const)
).extend({
  form: texts(
    ...(['heading', 'lang', 'name', 'nameHint', 'note', 'noteHint', 'left', 'over'] as const),
    ...(['order', 'verdictFirst', 'codeFirst', 'noLock', 'mail', 'mailHint', 'noAddress'] as const)
  ),
  link: texts('heading', 'copy', 'copied', 'copyFailed', 'open', 'fine', 'noQr', 'again'),
  paper: texts('heading', 'lead', 'shape', 'sheet', 'slips', 'print'),
  card: texts('from', 'unnamed', 'notOurs', 'damaged', 'newer'),
  handOut: texts('scan', 'qrLabel', 'type', 'typed', 'code', 'send', 'bring').extend({
    facts: z.array(text).length(4)
  })
})

/** `invited` in ui.yaml: the result of a client who was invited. */
export const invitedShape = texts('title', 'description').extend({
  island: texts(
    ...(['somebody', 'top', 'toSend', 'eyebrow', 'ready', 'together', 'code'] as const),
    ...(['noLock', 'noLockLead', 'show', 'heading', 'lead', 'marks', 'text', 'subject'] as const),
    ...(['callYou', 'callYouHint', 'showQr', 'qrLabel', 'noQr', 'again'] as const),
    ...(['mailTo', 'mail', 'noMail', 'share', 'copy', 'copied'] as const),
    ...(['copyFailed', 'none', 'damaged', 'newer'] as const)
  )
})
