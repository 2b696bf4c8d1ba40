import { TITLES, WORDS } from 'virtual:element-words'
import { defineAdvertElement } from '../../../src/embed/advert-element.ts'
import { defineQuizElement } from '../../../src/embed/quiz-element.ts'
import type { AdvertOptions, QuizOptions } from '../types/index.d.ts'
import { hasElements } from './has-elements.ts'
import { siteAddress } from './site-address.ts'

// The module of the package. Importing it does nothing, also where there is no document. What the
// functions promise is described in types/index.d.ts.

export function defineQuiz(options: QuizOptions): void {
  if (hasElements()) defineQuizElement({ address: siteAddress(options), titles: TITLES })
}

export function defineAdvert(options: AdvertOptions): void {
  if (!hasElements()) return
  const address = siteAddress(options)
  defineAdvertElement({ address, words: WORDS, inFrame: options.reader === 'frame' })
}
