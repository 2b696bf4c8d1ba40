import type { Placed } from '#domain/verdict'
import { fill } from '#i18n/fill'
import { ChangingText } from '../shared/changing-text.tsx'
import { percent } from './percent.ts'
import type { ResultText } from './result-props.ts'

type Props = {
  readonly placed: Placed
  readonly text: ResultText['sure']
  readonly method: string
}

/**
 * The probability of the verdict as a number of people out of ten, and as a hundred marks: most
 * people understand frequencies better than percentages.
 */
export function HowSure({ placed, text, method }: Props) {
  const front = percent(placed.probability)
  return (
    <section>
      <h2>{text.heading}</h2>
      <p>
        <ChangingText>
          {`${outOfTen(front, text)} ${placed.open ? text.open : text.confident}`}
        </ChangingText>
      </p>
      {placed.doubtful && <p class="notice">{text.doubtful}</p>}
      <svg viewBox="0 0 25 4" class="hundred" aria-hidden="true">
        <path d={dots(0, front)} stroke="var(--front)" stroke-linecap="round" stroke-width=".74" />
        <path
          d={dots(front, 100)}
          stroke="var(--back)"
          stroke-linecap="square"
          stroke-width=".66"
        />
      </svg>
      <p class="small">
        <ChangingText>{fill(text.numbers, { front, back: 100 - front })}</ChangingText>
      </p>
      <p class="small">
        {text.model} <a href={method}>{text.method}</a>
      </p>
    </section>
  )
}

/** The side that more people lean to, as a number out of ten, from 6 to 9; or as many to each. */
function outOfTen(front: number, text: ResultText['sure']): string {
  const tenths = Math.min(9, Math.round(Math.max(front, 100 - front) / 10))
  if (tenths === 5) return text.even
  return fill(front > 50 ? text.front : text.back, { tenths })
}

/**
 * An SVG path with the marks `start` to `end` − 1 in a grid of 25 columns and 4 rows, filled column
 * by column. The stroke's line cap gives them their shape: round for the front, square for the back.
 */
function dots(start: number, end: number): string {
  let path = ''
  for (let at = start; at < end; at++) {
    path += `M${Math.floor(at / 4) + 0.5} ${(at % 4) + 0.5}h.01`
  }
  return path
}
