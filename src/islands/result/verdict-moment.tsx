import type { Reading } from '#domain/reading'
import type { Seat } from '#domain/verdict'
import { fill } from '#i18n/fill'
import { percent } from './percent.ts'
import type { ResultText, ResultWords } from './result-text.ts'

type Props = {
  readonly outcome: Reading['outcome']
  readonly text: ResultText
  readonly words: ResultWords
}

/** The moment of the result: one sentence, and the place on the floor plan. */
export function VerdictMoment({ outcome, text, words }: Props) {
  if (outcome.kind === 'unclear') {
    const { sentence, advice } = words.unclear[outcome.reason]
    return (
      <section class="moment">
        <h1 tabIndex={-1}>{sentence}</h1>
        <p class="lead">{advice}</p>
        <FloorPlan label={text.noSeat} />
      </section>
    )
  }
  const { sentence, meaning } = words.placings[outcome.placing]
  const { at, from, to } = outcome.seat
  const fromStreet = {
    at: `${percent(1 - at)}%`,
    from: `${percent(1 - to)}%`,
    to: `${percent(1 - from)}%`
  }
  return (
    <section class="moment">
      <p class="eyebrow">{text.eyebrow}</p>
      <h1 tabIndex={-1}>{sentence}</h1>
      <figure>
        <FloorPlan label={fill(text.seat, fromStreet)} seat={outcome.seat} />
        <figcaption>{text.seatCaption}</figcaption>
      </figure>
      <p class="lead">{meaning}</p>
    </section>
  )
}

/** Left and right inside of the plan's walls, in its units. */
const STREET = 30
const FAR_WALL = 448

function across(share: number): number {
  return FAR_WALL - share * (FAR_WALL - STREET)
}

function FloorPlan({ label, seat }: { readonly label: string; readonly seat?: Seat }) {
  const left = seat && across(seat.to)
  const width = seat && left && across(seat.from) - left
  return (
    <svg viewBox="0 0 480 272" role="img" aria-label={label} class="plan">
      <use href="#floor-plan" />
      {seat && (
        <>
          <linearGradient id="soft">
            <stop offset="0" stop-color="var(--ink)" stop-opacity="0" />
            <stop offset=".5" stop-color="var(--ink)" stop-opacity=".34" />
            <stop offset="1" stop-color="var(--ink)" stop-opacity="0" />
          </linearGradient>
          <rect x={left} y="17" width={width} height="218" fill="url(#soft)" />
          <g transform={`translate(${across(seat.at)} 126) scale(1.25)`}>
            <g class="arriving">
              <use href="#person" />
            </g>
          </g>
        </>
      )}
    </svg>
  )
}
