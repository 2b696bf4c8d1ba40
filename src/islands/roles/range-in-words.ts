import { fill } from '#i18n/fill'

/**
 * Describes the roles of a family by their contact (0 to 100): fills `{count}`, `{from}` and `{to}`
 * of `text` with their number, minimum and maximum. Empty without roles.
 */
export function rangeInWords(contacts: readonly number[], text: string): string {
  if (contacts.length === 0) return ''
  return fill(text, {
    count: contacts.length,
    from: Math.min(...contacts),
    to: Math.max(...contacts)
  })
}
