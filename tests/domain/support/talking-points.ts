import type { Answers } from '#domain/model'
import { readingOf } from '#domain/reading'
import { reviewOf } from '#domain/review'
import { type TalkingPoint, talkingPoints } from '#domain/talking-points'
import { smallModel } from './small-model.ts'

/** The talking points for answers to the small model, without marks of "not me". */
export function pointsFor(answers: Answers): readonly TalkingPoint[] {
  return talkingPoints(readingOf(smallModel, answers), reviewOf(smallModel, answers))
}
