export const NICKNAME = 'paper-nickname'
export const FINISH = 'paper-finish'

/** Enter and the arrows lead on and back, and so does deleting where nothing is left to delete. The nickname counts as −1. */
export function moveBy(event: KeyboardEvent, at: number): void {
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

/** The field of a statement; before the first of them the nickname, behind the last the button that finishes the sheet. */
export function focusOn(at: number): void {
  const field = document.getElementById(at < 0 ? NICKNAME : fieldId(at))
  const next = field ?? document.getElementById(FINISH)
  next?.focus()
}

/** Id of the field of a statement. */
export function fieldId(at: number): string {
  return `paper-${at + 1}`
}
