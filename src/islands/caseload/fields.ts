/** Id of the field for codes. */
export const CODES_FIELD = 'codes'

/** What is typed into the field with this id. */
export function typedInto(id: string): string {
  const field = document.getElementById(id)
  return field instanceof HTMLInputElement ? field.value : ''
}
