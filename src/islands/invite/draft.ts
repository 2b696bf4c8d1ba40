import { cleanInvitation, type Invitation } from '#domain/invitation'
import type { Copied, QrDrawing } from '#stores/sharing'

/** One page for one client, or four slips of it. */
export type Shape = 'sheet' | 'slips'

/** What somebody has written and chosen so far, and what has come of it. */
export type Draft = {
  /** As it was typed. */
  readonly typed: Invitation
  readonly language: string
  readonly shape: Shape
  /** The last one drawn, until the one for the present link is. */
  readonly qrCode: QrDrawing | 'coming' | 'failed'
  readonly copied: Copied
  /** The address is still being typed: nothing is wrong with half of one. */
  readonly mailUnderWay: boolean
}

/** What the fields hold. */
export function readFields(form: HTMLFormElement): Pick<Draft, 'typed' | 'language' | 'shape'> {
  const data = new FormData(form)
  const said = (name: string): string => `${data.get(name) ?? ''}`
  return {
    typed: {
      from: said('from'),
      note: said('note'),
      mail: said('mail'),
      codeFirst: said('order') === 'code'
    },
    language: said('lang'),
    shape: said('shape') === 'slips' ? 'slips' : 'sheet'
  }
}

/** The address that somebody typed and that is none that the code could be sent to; empty where all is well. */
export function unusableAddress({ typed, mailUnderWay }: Draft): string {
  return !mailUnderWay && cleanInvitation(typed).mail === '' ? typed.mail.trim() : ''
}
