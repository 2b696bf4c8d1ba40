import { parseInvitation } from '#domain/invitation'
import type { CardText } from '../invite/invite-props.ts'
import { InvitationCard } from '../invite/invitation-card.tsx'
import { HandedOn, type HandedOnText } from './handed-on.tsx'

export { parseInvitation }

/** The texts of the invitation, and of the notice above it at a shared device. */
export type InvitationText = CardText & HandedOnText

type Props = { readonly hash: string; readonly text: InvitationText }

/** The invitation in a URL fragment, below the notice that the earlier answers are deleted. */
export function Invitation({ hash, text }: Props) {
  return (
    <>
      <HandedOn text={text} />
      <Found hash={hash} text={text} />
    </>
  )
}

/** The invitation, or an error message if it is invalid. Renders nothing without one. */
function Found({ hash, text }: Props) {
  const found = parseInvitation(hash)
  switch (found.kind) {
    case 'none':
      return null
    case 'ok':
      return <InvitationCard invitation={found.invitation} text={text} />
    default:
      return (
        <p key={text[found.kind]} class="notice before">
          {text[found.kind]}
        </p>
      )
  }
}
