import type { Invitation } from '#domain/invitation'
import fc from 'fast-check'

export const NO_TEXTS: Invitation = { from: '', note: '', mail: '', codeFirst: false }

/** Random invitations with any characters, not cleaned. */
export const anyInvitation = fc.record({
  from: fc.string({ unit: 'binary' }),
  note: fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme' })),
  mail: fc.oneof(fc.emailAddress(), fc.string()),
  codeFirst: fc.boolean()
})
