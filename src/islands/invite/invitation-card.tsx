import type { Invitation } from '#domain/invitation'
import { fill } from '#i18n/fill'
import { ChangingText } from '../shared/changing-text.tsx'
import type { CardText } from './invite-props.ts'

type Props = {
  readonly invitation: Invitation
  readonly text: CardText
  /** The heading's level on its page. */
  readonly level?: 'h2' | 'h3'
}

/** Who invites, and their words: in quotation, as text and nothing else, and said to be somebody else's. */
export function InvitationCard({ invitation: { from, note }, text, level: Heading = 'h2' }: Props) {
  return (
    <section class="invitation">
      <Heading>
        <ChangingText>{from === '' ? text.unnamed : fill(text.from, { name: from })}</ChangingText>
      </Heading>
      {note !== '' && <blockquote key={note}>{note}</blockquote>}
      <p>
        <ChangingText>{text.notOurs}</ChangingText>
      </p>
    </section>
  )
}
