import { cleanInvitation, type Invitation } from '#domain/invitation'
import { recordIn, storedRecord } from '#stores/stored-record'

/** The layout in print: a full page for one client, or four slips on a page. */
export type Shape = 'sheet' | 'slips'

/** What the counsellor has typed and chosen so far. */
export type Draft = {
  /** The invitation as typed, before it is cleaned. */
  readonly typed: Invitation
  readonly language: string
  readonly shape: Shape
}

/** The typed e-mail address if it is invalid; empty if it is valid or nothing was typed. */
export function unusableAddress(typed: Invitation): string {
  return cleanInvitation(typed).mail === '' ? typed.mail.trim() : ''
}

/** The draft as the tab stores it. */
export function formatDraft(draft: Draft): string {
  return JSON.stringify(draft)
}

/**
 * Parses what `formatDraft` wrote, for a page with these languages. Undefined for any other text, which
 * somebody else or a newer version may have stored. Never throws.
 */
export function parseDraft(text: string, languages: readonly string[]): Draft | undefined {
  const { typed, language, shape } = storedRecord(text)
  const { from, note, mail, codeFirst } = recordIn(typed)
  if (typeof from !== 'string' || typeof note !== 'string' || typeof mail !== 'string') {
    return undefined
  }
  if (typeof language !== 'string' || !languages.includes(language)) return undefined
  return {
    typed: { from, note, mail, codeFirst: codeFirst === true },
    language,
    shape: shape === 'slips' ? 'slips' : 'sheet'
  }
}
