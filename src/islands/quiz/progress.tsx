import { useStore } from '@nanostores/preact'
import { fill } from '#i18n/fill'
import type { Quiz } from '#stores/quiz'
import { ChangingText } from '../shared/changing-text.tsx'
import type { QuizText } from './quiz-text.ts'

type Props = { readonly quiz: Quiz; readonly total: number; readonly text: QuizText }

/** How far: in words, and as somebody walking through the floor plan. */
export function Progress({ quiz, total, text }: Props) {
  const at = useStore(quiz.$at)
  const walked = 22 + (at / total) * 430
  return (
    <div class="progress">
      <svg viewBox="0 88 474 76" aria-hidden="true">
        <use href="#floor-plan" />
        <path d={`M22 126H${walked}`} class="trail" />
        <g transform={`translate(${walked} 126)`}>
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
