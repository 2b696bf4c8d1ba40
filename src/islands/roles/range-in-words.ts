import { fill } from '#i18n/fill'

/** A strip of the picture in words, from the contact of its roles: `text` has `{count}`, `{from}` and `{to}`. Nothing where none is left. */
export function rangeInWords(contacts: readonly number[], text: string): string {
  if (contacts.length === 0) return ''
  return fill(text, {
    count: contacts.length,
    from: Math.min(...contacts),
    to: Math.max(...contacts)
  })
}
