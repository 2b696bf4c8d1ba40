import { fill } from '#i18n/fill'
import type { PaperSheet } from '#stores/paper'
import { ChangingText } from '../../shared/changing-text.tsx'
import { useCaseload } from '../context.ts'
import { fieldId, focusOn, moveBy } from './paper-fields.ts'

type Props = {
  readonly at: number
  readonly answer: PaperSheet[number]
  readonly statement: string
  /** What was typed last is none of the keys. */
  readonly wrong: boolean
}

/** A statement and the key of its answer. It hears of no store by itself: 28 of them would be drawn for each key, one by one. */
export function PaperEntry({ at, answer, statement, wrong }: Props) {
  const { paper, props } = useCaseload()
  const enterAt = (place: number, digit: string): boolean =>
    place < paper.$sheet.get().length && paper.enter(place, digit)
  return (
    <li>
      <label for={fieldId(at)}>
        <ChangingText>
          {fill(props.text.paper.statement, { number: at + 1, statement })}
        </ChangingText>
      </label>
      <input
        id={fieldId(at)}
        inputMode="numeric"
        autocomplete="off"
        value={keyOf(answer)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={(event) => {
          const field = event.currentTarget
          // The key that was pressed, whatever stands beside it.
          const character = (event instanceof InputEvent && event.data) || field.value
          const taken = paper.enter(at, character)
          // At once, and of the store: the next key may come before anything is drawn.
          field.value = keyOf(paper.$sheet.get()[at])
          if (taken && character !== '') focusOn(at + 1)
        }}
        onPaste={(event) => {
          // A row of digits fills the fields from here on.
          const digits = (event.clipboardData?.getData('text/plain') ?? '').replace(/\s/g, '')
          if (digits.length < 2) return
          event.preventDefault()
          const taken = Array.from(digits).findIndex((digit, by) => !enterAt(at + by, digit))
          focusOn(at + (taken < 0 ? digits.length : taken))
        }}
        aria-invalid={`${wrong}`}
        aria-describedby={wrong ? 'paper-news' : undefined}
        onKeyDown={(event) => moveBy(event, at)}
      />
    </li>
  )
}

/** What stands in the field of a statement. */
function keyOf(answer: PaperSheet[number]): string {
  return answer === undefined ? '' : `${answer}`
}
