import { fill } from '#i18n/fill'
import type { QuizText } from './quiz-text.ts'

type Props = { readonly at: number; readonly total: number; readonly text: QuizText }

/** How far: in words, and as somebody walking through the floor plan. */
export function Progress({ at, total, text }: Props) {
  const walked = 22 + (at / total) * 430
  return (
    <div class="progress">
      <svg viewBox="0 88 480 76" aria-hidden="true">
        <use href="#floor-plan" />
        <path d={`M22 126H${walked}`} class="trail" />
        <g transform={`translate(${walked} 126)`}>
          <use href="#person" />
        </g>
      </svg>
      <p>
        {at < total ? fill(text.progress, { n: at + 1, total }) : text.finished}
        <progress value={at} max={total} aria-hidden="true" />
      </p>
    </div>
  )
}
