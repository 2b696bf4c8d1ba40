import { cleanInvitation, type Invitation } from '#domain/invitation'

/** One page for one client, or four slips of it. */
export type Shape = 'sheet' | 'slips'

/** What somebody has written and chosen so far. */
export type Draft = {
  /** As it was typed. */
  readonly typed: Invitation
  readonly language: string
  readonly shape: Shape
}

/** The address that somebody typed and that is none that the code could be sent to; empty where all is well. */
export function unusableAddress(typed: Invitation): string {
  return cleanInvitation(typed).mail === '' ? typed.mail.trim() : ''
}
