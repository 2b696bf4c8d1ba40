import { z } from 'zod'
import { text, texts } from './texts.ts'

/** `quiz` in ui.yaml: the page of the quiz. */
export const quizShape = texts('title', 'description', 'lead').extend({
  promises: z.array(text).min(1),
  island: texts(
    ...(['progress', 'next', 'back', 'skip', 'seeResult', 'missing', 'keys', 'inOther'] as const),
    ...(['stopped', 'resume', 'startOver', 'forgetful', 'finished', 'skipped'] as const),
    ...(['toSkipped', 'quick', 'discarded', 'undo', 'notFetched'] as const)
  )
})
