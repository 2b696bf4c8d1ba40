import type { Position, Verdict } from '#domain/verdict'
import { AISLE_Y, BOTTOM, TOP, WIDTH, xOfPosition } from '#drawings/floor-plan-geometry'
import { fill } from '#i18n/fill'
import { percent } from '../../result/percent.ts'
import { roomsOf } from '../../rooms.ts'
import { ChangingText } from '../../shared/changing-text.tsx'
import { PlanPicture } from '../../shared/plan-picture.tsx'
import type { SheetWords } from './sheet-words.ts'

type Props = { readonly outcome: Verdict; readonly words: SheetWords }

/** The verdict with its position and probability, or the reason why there is none. */
export function SheetVerdict({ outcome, words }: Props) {
  if (outcome.kind === 'unclear') {
    return (
      <section class="verdict">
        <p class="lead">
          <ChangingText>{words.unclear[outcome.reason].sentence}</ChangingText>
        </p>
      </section>
    )
  }
  const front = percent(outcome.probability)
  const { sheet } = words
  return (
    <section class="verdict">
      <p class="lead">
        <ChangingText>{words.placings[outcome.placing].sentence}</ChangingText>
      </p>
      <Plan position={outcome.position} words={words} />
      <p>
        <ChangingText>{fill(sheet.sure, { front, back: 100 - front })}</ChangingText>
        <ChangingText>{` ${outcome.open ? sheet.open : sheet.confident}`}</ChangingText>
      </p>
    </section>
  )
}

type PlanProps = { readonly position: Position; readonly words: SheetWords }

/** The floor plan, faded outside the band of error, with a person at the position. */
function Plan({ position, words }: PlanProps) {
  const rooms = roomsOf(position, words.rooms)
  const { plan, planOne } = words.sheet
  const label = fill(rooms.from === rooms.to ? planOne : plan, rooms)
  const [at, left, right] = [position.at, position.to, position.from].map(xOfPosition)
  return (
    <PlanPicture label={label}>
      <path
        class="veil"
        d={`M0 ${TOP}H${left}V${BOTTOM}H0zM${right} ${TOP}H${WIDTH}V${BOTTOM}H${right}z`}
      />
      <g transform={`translate(${at} ${AISLE_Y}) scale(1.35)`}>
        <use href="#person" />
      </g>
    </PlanPicture>
  )
}
