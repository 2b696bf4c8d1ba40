import { sideOfPlacing } from '#domain/grounds'
import type { ExplainedVerdict } from '#domain/reading'
import type { Position } from '#domain/verdict'
import { AISLE_Y, PLAN_AREA, xOfPosition } from '#drawings/floor-plan-geometry'
import { fill } from '#i18n/fill'
import { roomsOf } from '../rooms.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import { PlanPicture } from '../shared/plan-picture.tsx'
import { outOfTen } from './out-of-ten.ts'
import { percent } from './percent.ts'
import type { OpenedResult } from './open-result.ts'
import type { ResultContent, ResultText } from './result-props.ts'

/** How many reasons stand beside the verdict; all others are folded. */
const REASONS = 2

type Props = { readonly placed: ExplainedVerdict; readonly opened: OpenedResult }

/**
 * The top of the result: the verdict as one sentence, the position on the floor plan, how sure that
 * is, and the two strongest reasons.
 */
export function VerdictMoment({ placed, opened }: Props) {
  const { text, words, rooms } = opened.content
  const label = fill(text.position, roomsOf(placed.position, rooms))
  return (
    <section class="moment">
      <h1 tabIndex={-1}>
        <ChangingText>{words.placings[placed.placing].sentence}</ChangingText>
      </h1>
      <figure>
        <PlanPicture label={label}>
          <Light {...placed.position} />
        </PlanPicture>
      </figure>
      <p class="sure">
        <ChangingText>{howSure(placed, text.moment)}</ChangingText>
      </p>
      {placed.doubtful && <p class="notice">{text.moment.doubtful}</p>}
      <Reasons placed={placed} text={text} words={words} />
    </section>
  )
}

/** People out of ten for a side; for a verdict in between, both sides out of a hundred. */
function howSure({ placing, probability }: ExplainedVerdict, text: ResultText['moment']): string {
  const front = percent(probability)
  const { sentence, tenths } = outOfTen(probability, text)
  return fill(sideOfPlacing(placing) ? sentence : text.even, { tenths, front, back: 100 - front })
}

type ReasonsProps = { readonly placed: ExplainedVerdict } & Pick<ResultContent, 'text' | 'words'>

/**
 * The strongest pulls, on the side of the verdict if it has one. A verdict that rests on something
 * else than a liking for its own side says so first.
 */
function Reasons({ placed, text, words }: ReasonsProps) {
  const side = sideOfPlacing(placed.placing)
  const reasons = placed.pulls.strongest
    .filter((pull) => side === undefined || pull.side === side)
    .slice(0, REASONS)
  const grounds =
    side && placed.grounds && placed.grounds !== 'liking'
      ? words.grounds[side][placed.grounds]
      : undefined
  return (
    <div class="reasons">
      <h2>
        <ChangingText>{side ? text.moment.reasons : text.moment.bothReasons}</ChangingText>
      </h2>
      {grounds !== undefined && (
        <p>
          <ChangingText>{grounds}</ChangingText>
        </p>
      )}
      <ul role="list">
        {reasons.map(({ trait, pole, side: pulled }) => (
          <li key={trait} class={pulled}>
            {side === undefined && (
              <strong>
                <ChangingText>{`${text.moment.towards[pulled]} `}</ChangingText>
              </strong>
            )}
            <ChangingText>{words.traits[trait]?.pull[pole]}</ChangingText>
          </li>
        ))}
      </ul>
      {reasons.length === 0 && grounds === undefined && (
        <p>
          <ChangingText>{words.placings[placed.placing].meaning}</ChangingText>
        </p>
      )}
    </div>
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
