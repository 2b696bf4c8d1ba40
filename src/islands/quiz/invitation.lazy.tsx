import { parseInvitation } from '#domain/invitation'
import type { CardText } from '../invite/invite-props.ts'
import { InvitationCard } from '../invite/invitation-card.tsx'

export { parseInvitation }

type Props = { readonly hash: string; readonly text: CardText }

/**
 * The invitation in a URL fragment, or an error message if it is invalid. Renders nothing without
 * one.
 */
export function Invitation({ hash, text }: Props) {
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
