import type { Placed, Position } from '#domain/verdict'
import { AISLE, EVERYTHING, xOfPosition } from '#drawings/floor-plan-geometry'
import { fill } from '#i18n/fill'
import { type Rooms, roomsOf } from '../rooms.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import { PlanPicture } from '../shared/plan-picture.tsx'
import type { ResultText, ResultWords } from './result-props.ts'

type Props = {
  readonly placed: Placed
  readonly text: ResultText
  readonly words: ResultWords
  readonly rooms: Rooms
}

/** The moment of the result: one sentence, and the place on the floor plan. */
export function VerdictMoment({ placed, text, words, rooms }: Props) {
  const { sentence, meaning } = words.placings[placed.placing]
  const label = fill(text.seat, roomsOf(placed.position, rooms))
  return (
    <section class="moment">
      <p class="eyebrow">{text.eyebrow}</p>
      <h1 tabIndex={-1}>
        <ChangingText>{sentence}</ChangingText>
      </h1>
      <figure>
        <PlanPicture label={label}>
          <Light {...placed.position} />
        </PlanPicture>
        <figcaption>{text.seatCaption}</figcaption>
      </figure>
      <p class="lead">
        <ChangingText>{meaning}</ChangingText>
      </p>
    </section>
  )
}

/** How far the light fades beyond the band. */
const FADING = 46

/** The light is on where the true place lies in four of five cases; the rest of the house has gone quiet. */
function Light({ at, from, to }: Position) {
  const left = xOfPosition(to) - FADING
  const right = xOfPosition(from) + FADING
  const edge = FADING / (right - left)
  const stops = [
    [0, 0.7],
    [edge, 0],
    [1 - edge, 0],
    [1, 0.7]
  ]
  return (
    <>
      <linearGradient id="light" gradientUnits="userSpaceOnUse" x1={left} x2={right}>
        {stops.map(([offset, opacity]) => (
          <stop key={offset} offset={offset} stop-color="var(--paper)" stop-opacity={opacity} />
        ))}
      </linearGradient>
      <path d={EVERYTHING} fill="url(#light)" />
      <g transform={`translate(${xOfPosition(at)} ${AISLE}) scale(1.35)`}>
        <g class="arriving">
          <use href="#person" />
        </g>
      </g>
    </>
  )
}
