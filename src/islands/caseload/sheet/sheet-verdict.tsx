import type { Placed, Verdict } from '#domain/verdict'
import { fill } from '#i18n/fill'
import { percent } from '../../result/percent.ts'
import { across, roomAt } from '../../seat.ts'
import { ChangingText } from '../../shared/changing-text.tsx'
import type { SheetWords } from './sheet-words.ts'

type Props = { readonly outcome: Verdict; readonly words: SheetWords }

/** The verdict and how sure it is, or why there is none. */
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

/** The floor plan with the band of error as a stretch that is lit, and the place as a person. */
function Plan({
  position,
  words
}: {
  readonly position: Placed['position']
  readonly words: SheetWords
}) {
  const { at, from, to } = position
  const rooms = {
    at: roomAt(at, words.rooms),
    from: roomAt(to, words.rooms),
    to: roomAt(from, words.rooms)
  }
  const { plan, planOne } = words.sheet
  const label = fill(rooms.from === rooms.to ? planOne : plan, rooms)
  const left = across(to)
  return (
    <svg viewBox="0 0 474 272" role="img" aria-label={label} class="plan">
      <use href="#floor-plan" />
      <path class="veil" d={`M0 8H${left}V244H0zM${across(from)} 8H474V244H${across(from)}z`} />
      <g transform={`translate(${across(at)} 126) scale(1.35)`}>
        <use href="#person" />
      </g>
    </svg>
  )
}
