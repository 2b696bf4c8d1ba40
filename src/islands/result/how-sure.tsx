import type { Placed } from '#domain/verdict'
import { fill } from '#i18n/fill'
import { ChangingText } from '../shared/changing-text.tsx'
import { outOfTen } from './out-of-ten.ts'
import { percent } from './percent.ts'
import type { DetailsText } from './result-props.ts'

type Props = {
  readonly placed: Placed
  readonly text: DetailsText['sure']
  readonly method: string
}

/**
 * The probability of the verdict as a number of people out of ten, and as a hundred marks: most
 * people understand frequencies better than percentages.
 */
export function HowSure({ placed, text, method }: Props) {
  const front = percent(placed.probability)
  const { sentence, tenths } = outOfTen(placed.probability, text)
  return (
    <>
      <p>
        <ChangingText>
          {`${fill(sentence, { tenths })} ${placed.open ? text.open : text.confident}`}
        </ChangingText>
      </p>
      <p class="small">{text.position}</p>
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
    </>
  )
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
