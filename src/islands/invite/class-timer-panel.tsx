import {
  addMinute,
  type ClassTimer,
  minutesAndSeconds,
  MOST_MINUTES,
  pauseTimer,
  readyTimer,
  startTimer,
  timeLeft
} from '#domain/class-timer'
import { fill } from '#i18n/fill'
import { ChangingText } from '../shared/changing-text.tsx'
import type { ClassViewWords } from './invite-props.ts'
import { type ClassHourActions, useClassHour } from './use-class-hour.ts'

/** The minutes that one press chooses. */
const CHOICES = [5, 8, 10, 15]

type Props = { readonly text: ClassViewWords['timer'] }

/** The countdown of a class, with its controls. Only its numbers and its bar move. */
export function ClassTimerPanel({ text }: Props) {
  const { timer, now, moment, sound, change, setSound } = useClassHour()
  const left = timeLeft(timer, now)
  const over = left === 0
  const shown = moment ?? (over ? 'end' : undefined)
  const label =
    timer.kind === 'ready' ? text.start : timer.kind === 'paused' ? text.goOn : text.pause
  return (
    <section class={over ? 'class-timer over' : 'class-timer'} aria-label={text.heading}>
      <TimeLeft left={left} total={timer.total} text={text} />
      <p class="said" role="status">
        <ChangingText>{shown && text.moments[shown]}</ChangingText>
      </p>
      <div class="controls">
        {timer.kind === 'ready' && <Minutes timer={timer} change={change} text={text} />}
        <p class="ways">
          {!over && (
            <button
              type="button"
              class="button"
              onClick={() => change(timer.kind === 'running' ? pauseTimer : startTimer)}
            >
              <ChangingText>{label}</ChangingText>
            </button>
          )}
          {timer.kind !== 'ready' && (
            <button type="button" class="quiet" onClick={() => change(addMinute)}>
              {text.addMinute}
            </button>
          )}
          {timer.kind !== 'ready' && (
            <button
              type="button"
              class="quiet"
              onClick={() => change(({ minutes }) => readyTimer(minutes))}
            >
              {text.reset}
            </button>
          )}
        </p>
      </div>
      <label class="check">
        <input type="checkbox" checked={sound} onChange={() => setSound(!sound)} />
        <ChangingText>{` ${text.sound}`}</ChangingText>
      </label>
    </section>
  )
}

type LeftProps = { readonly left: number; readonly total: number; readonly text: Props['text'] }

/** The time that is left, in numbers and as a bar. Screen readers read it when they are asked to. */
function TimeLeft({ left, total, text }: LeftProps) {
  const { minutes, seconds } = minutesAndSeconds(left)
  return (
    <>
      <p class="left" role="timer" aria-label={text.left}>
        <ChangingText>{`${minutes}:${`${seconds}`.padStart(2, '0')}`}</ChangingText>
      </p>
      <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect width={(100 * left) / total} height="1" />
      </svg>
    </>
  )
}

type MinutesProps = Pick<ClassHourActions, 'change'> & {
  readonly timer: ClassTimer
  readonly text: Props['text']
}

/** The choice of the minutes, before the countdown is started. */
function Minutes({ timer, change, text }: MinutesProps) {
  return (
    <p class="ways">
      <label for="class-minutes">{text.minutes}</label>
      <input
        id="class-minutes"
        type="number"
        inputMode="numeric"
        min="1"
        max={MOST_MINUTES}
        value={timer.minutes}
        onChange={({ currentTarget }) => {
          const { valueAsNumber } = currentTarget
          const minutes = Number.isNaN(valueAsNumber) ? timer.minutes : valueAsNumber
          const chosen = readyTimer(minutes)
          // What is shown when the choice is not a possible one, which changes no state.
          currentTarget.value = `${chosen.minutes}`
          change(() => chosen)
        }}
      />
      {CHOICES.map((minutes) => (
        <button
          key={minutes}
          type="button"
          class="choice"
          aria-pressed={timer.minutes === minutes}
          aria-label={fill(text.choice, { minutes })}
          onClick={() => change(() => readyTimer(minutes))}
        >
          {`${minutes}`}
        </button>
      ))}
    </p>
  )
}
