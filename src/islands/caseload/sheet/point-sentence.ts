import { type Answer, type Answers, answerAt } from '#domain/model'
import type { OpenQuestion, TalkingPoint } from '#domain/talking-points'
import { fill } from '#i18n/fill'
import type { SheetWords } from './sheet-words.ts'

/**
 * A talking point as a sentence for the counsellor. A question's id must be its slot, as in models
 * from `modelFromRows`. Empty if a text is missing.
 */
export function pointSentence(point: TalkingPoint, answers: Answers, words: SheetWords): string {
  const { points, traits, statements } = words
  const end = ({ trait, pole }: { trait: string; pole: 'high' | 'low' }): string =>
    traits[trait]?.[pole] ?? trait
  const answerTo = (question: string): string =>
    answerInWords(answerAt(answers, Number(question)), words)
  // A statement that is quoted inside a sentence has no full stop.
  const quoted = (question: string): string =>
    (statements[Number(question)] ?? '').replace(/\.$/, '')
  switch (point.kind) {
    case 'verdict':
      return points.verdict[point.placing]
    case 'unclear':
      return points.unclear[point.reason]
    case 'against':
      return fill(points.against, { end: end(point), side: words.sides[point.side] })
    case 'both-ways':
      return fill(points['both-ways'], { front: end(point.front), back: end(point.back) })
    case 'contradiction':
      return fill(points.contradiction, {
        one: quoted(point.one),
        other: quoted(point.other),
        oneAnswer: answerTo(point.one),
        otherAnswer: answerTo(point.other)
      })
    case 'middle':
    case 'extreme':
      return fill(points[point.kind], { share: Math.round(100 * point.share) })
    case 'not-me':
    case 'skipped':
      return fill(points[point.kind], { count: point.count })
    case 'stands-out':
      return points.standsOut[point.trait]?.[point.pole] ?? ''
    case 'nothing-stands-out':
      return points[point.kind]
    case 'general':
      return points.general[point.at] ?? ''
  }
}

/** An open question in the words that the counsellor can use. Empty if the text is missing. */
export function questionSentence(question: OpenQuestion, { questions }: SheetWords): string {
  return question.kind === 'general'
    ? (questions.general[question.at] ?? '')
    : (questions.traits[question.trait]?.[question.pole] ?? '')
}

/** The text of an answer, or the word for a skipped question. */
export function answerInWords(answer: Answer, { scale, sheet }: SheetWords): string {
  return scale[answer - 1] ?? sheet.marks.skipped
}
