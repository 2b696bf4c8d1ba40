import { texts } from './texts.ts'

/** `two` in ui.yaml: the page on which two people compare their results. */
export const twoShape = texts('title', 'description', 'lead', 'navigation', 'noScript').extend({
  island: texts(
    ...(['heading', 'first', 'firstLead', 'second', 'secondLead', 'own', 'label', 'add'] as const),
    ...(['missing', 'same', 'toQuiz', 'inviteHeading', 'warning'] as const),
    ...(['copy', 'copied', 'copyFailed', 'person', 'place', 'noPlace', 'differ'] as const),
    ...(['noDifference', 'alike', 'nothingAlike', 'tooFew', 'notCompared'] as const),
    ...(['close', 'jobs', 'noJobs', 'noVerdict', 'honest'] as const)
  ).extend({ higher: texts('first', 'second') })
})
