import { fill } from '#i18n/fill'
import type { PaperSheet } from '#stores/paper'
import { ChangingText } from '../../shared/changing-text.tsx'
import { useCaseload } from '../context.ts'
import { fieldId, focusOn, moveFocusByKey } from './paper-fields.ts'

type Props = {
  /** Index of the statement on the sheet. */
  readonly at: number
  readonly answer: PaperSheet[number]
  readonly statement: string
  /** Whether the last key in this field was invalid. */
  readonly wrong: boolean
}

/**
 * A statement and the field for its answer. It subscribes to no store: each key would then render
 * all 28 entries one by one, each in its own timer.
 */
export function PaperEntry({ at, answer, statement, wrong }: Props) {
  const { paper, props } = useCaseload()
  const enterAt = (index: number, digit: string): boolean =>
    index < paper.$sheet.get().length && paper.enter(index, digit)
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
        value={valueFor(answer)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={(event) => {
          const field = event.currentTarget
          // Only the new character counts; it replaces the one that is in the field.
          const character = (event instanceof InputEvent && event.data) || field.value
          const accepted = paper.enter(at, character)
          // Update the field now, from the store: the next key may be pressed before the next render.
          field.value = valueFor(paper.$sheet.get()[at])
          if (accepted && character !== '') focusOn(at + 1)
        }}
        onPaste={(event) => {
          // Several pasted digits fill this field and the next ones, up to the first invalid digit.
          const digits = (event.clipboardData?.getData('text/plain') ?? '').replace(/\s/g, '')
          if (digits.length < 2) return
          event.preventDefault()
          const rejected = Array.from(digits).findIndex(
            (digit, offset) => !enterAt(at + offset, digit)
          )
          focusOn(at + (rejected < 0 ? digits.length : rejected))
        }}
        aria-invalid={`${wrong}`}
        aria-describedby={wrong ? 'paper-news' : undefined}
        onKeyDown={(event) => moveFocusByKey(event, at)}
      />
    </li>
  )
}

/** The value of the field for an answer. */
function valueFor(answer: PaperSheet[number]): string {
  return answer === undefined ? '' : `${answer}`
}
