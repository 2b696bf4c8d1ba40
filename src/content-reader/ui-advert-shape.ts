import { z } from 'zod'
import { REMARKS } from './adverts-shape.ts'
import { text, texts } from './texts.ts'

const verdict = texts('title', 'meaning')
const levels = texts('much', 'some', 'none')

/** `advert` in ui.yaml: the page that reads a job advert. */
export const advertShape = texts(
  ...(['title', 'navigation', 'description', 'lead', 'noScript', 'readAdvert'] as const)
).extend({
  /** The form, and the first screen of the answer. */
  island: texts(
    ...(['titleLabel', 'textLabel', 'textHint', 'read', 'example', 'empty'] as const),
    ...(['scale', 'scaleBack', 'scaleFront', 'scaleMiddle'] as const),
    ...(['frontQuotes', 'backQuotes', 'noFrontQuote', 'noBackQuote'] as const),
    ...(['change', 'print', 'another', 'remove'] as const)
  ).extend({
    verdicts: z.strictObject({
      front: verdict,
      back: verdict,
      bothWays: verdict,
      cannotTell: verdict,
      notClaimed: verdict
    }),
    /** The kinds of work for which no side is claimed, by the ids of adverts/<language>.yaml. */
    unclaimed: z.record(z.string(), text)
  }),
  /** What stands below it: it comes after the first paint. */
  details: texts(
    ...(['says', 'nothing', 'silence', 'asks', 'asksLead', 'cut', 'honest', 'method'] as const),
    ...(['marked', 'markedLead', 'marksFront', 'marksBack'] as const),
    ...(['warningsHeading', 'warningsLead', 'checkAt', 'role', 'roleDiffers'] as const),
    ...(['adverts', 'advertNumber', 'clear', 'compared', 'most'] as const),
    ...(['own', 'ownLead', 'like', 'unlike', 'open', 'nothingOwn', 'noAnswers', 'toQuiz'] as const)
  ).extend({
    /** Why an advert for such work is read wrong more often. */
    cautions: z.record(z.string(), text),
    /** What deserves a second question, and why. */
    warnings: z.record(z.string(), texts('question', 'why')),
    /** Where to ask about a dubious advert, in the reader's country first. */
    checks: z.array(z.strictObject({ country: text, where: text, link: z.url() })).min(1),
    contactOf: texts('front', 'between', 'back'),
    /** The names of the three readings, and what their levels mean, by trait id. */
    readings: z.record(z.string(), texts('name').extend(levels.shape)),
    /** The traits that are quoted only: their names, and what is said for and against them. */
    quoted: z.record(z.string(), texts('name', 'more', 'less')),
    /** What to ask where an advert says nothing of a trait. */
    questions: z.record(z.string(), text)
  }),
  byHand: texts(
    ...(['heading', 'lead', 'examples', 'examplesLead', 'lesson', 'remarks'] as const)
  ).extend({ steps: z.array(texts('title', 'text')).min(3), says: texts(...REMARKS) })
})
