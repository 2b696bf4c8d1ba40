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

/**
 * The name and note of an invitation. The note is untrusted: it is shown as plain text in a quotation,
 * with a sentence that it is not from us.
 */
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
