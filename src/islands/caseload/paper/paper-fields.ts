/** Id of the field for the nickname. */
export const NICKNAME = 'paper-nickname'
/** Id of the button that finishes the sheet. */
export const FINISH = 'paper-finish'

/**
 * Handles the keys that move the focus from field `at`: Enter and arrow down to the next field, arrow
 * up and Backspace in an empty field to the previous one. The nickname is field −1.
 */
export function moveFocusByKey(event: KeyboardEvent, at: number): void {
  const field = event.currentTarget
  const empty = field instanceof HTMLInputElement && field.value === ''
  const step =
    event.key === 'Enter' || event.key === 'ArrowDown'
      ? 1
      : event.key === 'ArrowUp' || (event.key === 'Backspace' && empty)
        ? -1
        : 0
  if (step === 0) return
  event.preventDefault()
  focusOn(at + step)
}

/**
 * Focuses the field of statement `at`, counted from 0; the nickname if `at` is negative, the finish
 * button if it is past the last statement.
 */
export function focusOn(at: number): void {
  const field = document.getElementById(at < 0 ? NICKNAME : fieldId(at))
  const next = field ?? document.getElementById(FINISH)
  next?.focus()
}

/** Id of the field for statement `at`, counted from 0. */
export function fieldId(at: number): string {
  return `paper-${at + 1}`
}
