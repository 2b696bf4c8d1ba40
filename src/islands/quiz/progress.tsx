import { AISLE_Y, DOORSTEP_X, STRIP_VIEW_BOX, xOfWalk } from '#drawings/floor-plan-geometry'
import { fill } from '#i18n/fill'
import { ChangingText } from '../shared/changing-text.tsx'
import type { QuizText } from './quiz-props.ts'

type Props = { readonly at: number; readonly total: number; readonly text: QuizText }

/**
 * The progress in words and as a person walking through the floor plan. `at` is a prop and not read
 * from the store here: each subscriber of a store renders in its own timer, so for a moment the
 * progress could count the next statement while the previous one is still shown.
 */
export function Progress({ at, total, text }: Props) {
  const walked = xOfWalk(at / total)
  return (
    <div class="progress">
      <svg viewBox={STRIP_VIEW_BOX} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        <use href="#floor-plan" />
        <path d={`M${DOORSTEP_X} ${AISLE_Y}H${walked}`} class="trail" />
        <g transform={`translate(${walked} ${AISLE_Y})`}>
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
