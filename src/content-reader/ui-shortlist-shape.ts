import { texts } from './texts.ts'

/** `shortlist` in ui.yaml: the page with the roles that a visitor keeps. */
export const shortlistShape = texts('title', 'description', 'lead', 'noScript', 'advert').extend({
  island: texts(
    ...([
      'empty',
      'toResult',
      'toQuiz',
      'toRoles',
      'compare',
      'note',
      'remove',
      'removed'
    ] as const),
    ...(['undo', 'notStored', 'sideBySide', 'country', 'contact', 'noPay', 'noAnswers'] as const),
    ...(['print', 'printLead', 'failed', 'again'] as const)
  ).extend({
    rows: texts('day', 'contact', 'preparation', 'pay', 'suits', 'asks', 'fit', 'note')
  })
})
