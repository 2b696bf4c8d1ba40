import { z } from 'zod'
import { text, texts } from './texts.ts'

/** `quiz` in ui.yaml: the page of the quiz. */
export const quizShape = texts('title', 'description', 'lead').extend({
  promises: z.array(text).min(1),
  island: texts(
    ...(['progress', 'next', 'back', 'skip', 'seeResult', 'missing', 'keys', 'inOther'] as const),
    ...(['oneTap', 'forgetful', 'discarded', 'undo', 'notFetched'] as const)
  ).extend({
    closing: texts('heading', 'skipped', 'toSkipped', 'quick', 'back', 'seeResult', 'startOver'),
    arrival: texts(
      ...(['heading', 'stopped', 'finished', 'resume', 'seeResult', 'changeAnswers'] as const),
      ...(['startOver', 'notYours', 'nextPerson', 'nextPersonLead'] as const)
    )
  })
})
