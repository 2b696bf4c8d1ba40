import { CODE_PROBLEMS } from '#domain/code-problem'
import { z } from 'zod'
import { texts } from './texts.ts'
import { advertShape } from './ui-advert-shape.ts'
import { classViewShape } from './ui-class-view-shape.ts'
import { deviceShape } from './ui-device-shape.ts'
import { embedShape, frameShape } from './ui-embed-shape.ts'
import { figuresShape } from './ui-figures-shape.ts'
import { invitedShape, inviteShape } from './ui-invite-shape.ts'
import { libraryShape, roleShape } from './ui-library-shape.ts'
import { quizShape } from './ui-quiz-shape.ts'
import { resultShape } from './ui-result-shape.ts'
import { shortlistShape } from './ui-shortlist-shape.ts'
import { twoShape } from './ui-two-shape.ts'
import { worksheetShape } from './ui-worksheet-shape.ts'

/**
 * The schema of <language>/ui.yaml: every button, label and notice. The schemas of the larger
 * pages are in the files ui-….ts. Comments in content/en/ui.yaml say where a text appears and what
 * fills its placeholders.
 */
export const uiShape = z.strictObject({
  site: texts(
    ...([
      'name',
      'tagline',
      'skipToContent',
      'menu',
      'allPages',
      'takeQuiz',
      'language',
      'home'
    ] as const),
    ...(['madeFor', 'sourceLine', 'picture', 'housePicture', 'notStarted', 'toWorksheet'] as const)
  ),
  page: texts(
    ...(['summary', 'onward', 'sources', 'readingTime', 'quizTeaser', 'quizLink'] as const),
    ...(['quizPage', 'worksheetPage', 'resultPage', 'rolesPage', 'devicePage'] as const)
  ),
  /** Why a text is no result code, wherever one is typed or pasted. */
  codeProblems: texts(...CODE_PROBLEMS, 'or'),
  quiz: quizShape,
  result: resultShape,
  roles: libraryShape,
  role: roleShape,
  frame: frameShape,
  embed: embedShape,
  invite: inviteShape,
  classView: classViewShape,
  invited: invitedShape,
  handOn: texts('heading', 'lead'),
  shared: texts('eyebrow', 'lead', 'picture', 'yours', 'about'),
  device: deviceShape,
  shortlist: shortlistShape,
  two: twoShape,
  advert: advertShape,
  worksheet: worksheetShape,
  glossary: texts('title', 'navigation', 'description', 'lead', 'check', 'where', 'advert'),
  workplaces: texts('title', 'navigation', 'description', 'lead', 'plan'),
  notFound: texts('title'),
  root: texts('title', 'description', 'choose', 'lead'),
  figures: figuresShape
})
