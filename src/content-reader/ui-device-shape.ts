import { texts } from './texts.ts'

/** `device` in ui.yaml: the page that shows and deletes what this device stores. */
export const deviceShape = texts('title', 'description', 'lead', 'noScript').extend({
  island: texts(
    ...([
      'nothing',
      'blocked',
      'answers',
      'language',
      'raw',
      'caseload',
      'shortlist',
      'jobSearch',
      'oneTap',
      'adverts',
      'toShortlist',
      'toCaseload',
      'forget',
      'forgotten',
      'undo',
      'toQuiz'
    ] as const)
  )
})
