import { LOCALES } from '#i18n/locales'
import { edit } from './add-trait.ts'
import type { Recipe } from './recipe.ts'

/** The id of the made-up question, and the first free slot. */
export const QUESTION = 'desk-by-the-window'
export const SLOT = 40

/** The recipe “Add a question”, with a question for an existing trait. */
export const addQuestion: Recipe = {
  heading: 'Add a question',
  follow(content) {
    edit(content, 'model/questions.yaml', (file) => {
      file.setIn(['questions', QUESTION], { trait: 'focus', slot: SLOT })
    })
    for (const locale of LOCALES) {
      edit(content, `${locale}/quiz.yaml`, (file) => {
        file.setIn(['statements', QUESTION], 'I like a desk by the window where nobody passes.')
      })
    }
  }
}
