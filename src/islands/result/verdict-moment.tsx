import { sideOfPlacing } from '#domain/grounds'
import type { Placed, Position } from '#domain/verdict'
import { AISLE_Y, PLAN_AREA, xOfPosition } from '#drawings/floor-plan-geometry'
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

/** The top of the result: the verdict as one sentence, and the position on the floor plan. */
export function VerdictMoment({ placed, text, words, rooms }: Props) {
  const { sentence, meaning } = words.placings[placed.placing]
  const side = sideOfPlacing(placed.placing)
  const grounds = side && placed.grounds && words.grounds[side][placed.grounds]
  const label = fill(text.position, roomsOf(placed.position, rooms))
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
        <figcaption>{text.positionCaption}</figcaption>
      </figure>
      <p class="lead">
        <ChangingText>{grounds === undefined ? meaning : `${grounds} ${meaning}`}</ChangingText>
      </p>
    </section>
  )
}

/**
 * Width of the gradient from clear to faded on each side of the band, in units of the floor plan.
 */
const FADING = 46

/**
 * Fades the floor plan outside the band towards the page's background colour, and draws a person at
 * the position. The band holds the true position in four of five cases.
 */
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
      <path d={PLAN_AREA} fill="url(#light)" />
      <g transform={`translate(${xOfPosition(at)} ${AISLE_Y}) scale(1.35)`}>
        <g class="arriving">
          <use href="#person" />
        </g>
      </g>
    </>
  )
}
