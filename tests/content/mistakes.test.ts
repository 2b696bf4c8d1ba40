import { expect, test } from 'vitest'
import { messageAfter } from './support/content-copy.ts'

const QUESTIONS = 'model/questions.yaml'
const TRAITS = 'model/traits.yaml'

test('the content as it is shipped is valid', () => {
  expect(messageAfter(() => {})).toBe('The content is valid.')
})

test('several mistakes in several files are reported at once', () => {
  const message = messageAfter((copy) => {
    copy.replace(TRAITS, 'letter: l', 'letter: p')
    copy.addBelow(QUESTIONS, 'own-plan:', 'own-plan: { trait: autonomy, slot: 40 }')
    copy.removeLine('en/pages/home.md', 'lead:')
    copy.replace('en/pages/finance.md', 'sources: [', 'sources: [nowhere, ')
    copy.removeFile('vi/pages/privacy.md')
    copy.removeLine('vi/ui.yaml', 'menu:')
    copy.replace('vi/quiz.yaml', 'askAnyway:', 'ask-anyway:')
  })
  expect(message).toBe(
    [
      'The content has 8 problems:',
      '  model/questions.yaml → line 14: own-plan is here for the second time. Rename or remove one of the two.',
      '  model/traits.yaml → traits → listening: letter p already belongs to people. Choose another.',
      '  en/pages/home.md → lead: this is missing. Add it.',
      '  en/pages/finance.md → sources: there is no source nowhere. Use one of these: article-front-office, article-front-vs-back, onet, grant-2013, kristof-brown-2005, sapa, ipip, eu-ai-act, uniform-guidelines, middle-office.',
      '  vi/quiz.yaml → askAnyway: this is missing. Add it.',
      '  vi/quiz.yaml → ask-anyway: nothing on the site uses this name. Fix its spelling, or remove it.',
      '  vi/ui.yaml → site → menu: this is missing. Add it.',
      '  vi/pages/privacy.md: there is no such file. Put it back, with exactly this name.'
    ].join('\n')
  )
})
