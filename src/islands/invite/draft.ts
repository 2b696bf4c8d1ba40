import { cleanInvitation, type Invitation } from '#domain/invitation'

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
