import { AISLE, DOORSTEP, STRIP_VIEW_BOX, xOfWalk } from '#drawings/floor-plan-geometry'
import { fill } from '#i18n/fill'
import { ChangingText } from '../shared/changing-text.tsx'
import type { QuizText } from './quiz-props.ts'

type Props = { readonly at: number; readonly total: number; readonly text: QuizText }

/**
 * How far: in words, and as somebody walking through the floor plan. `at` comes from the quiz: each subscriber of a store renders in a
 * timer of its own, and a component of its own would count the next statement while the one before is still shown.
 */
export function Progress({ at, total, text }: Props) {
  const walked = xOfWalk(at / total)
  return (
    <div class="progress">
      <svg viewBox={STRIP_VIEW_BOX} aria-hidden="true">
        <use href="#floor-plan" />
        <path d={`M${DOORSTEP} ${AISLE}H${walked}`} class="trail" />
        <g transform={`translate(${walked} ${AISLE})`}>
          <use href="#person" />
        </g>
      </svg>
      <p>
        <span id="progress">
          <ChangingText>{fill(text.progress, { n: Math.min(at + 1, total), total })}</ChangingText>
        </span>
        <progress value={at} max={total} aria-hidden="true" />
      </p>
    </div>
  )
}
