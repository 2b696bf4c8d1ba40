import { cleanInvitation, type Invitation } from '#domain/invitation'
import type { Draft } from './draft.ts'
import { HandOut } from './hand-out.tsx'
import { InvitationCard } from './invitation-card.tsx'
import type { ClientText, InviteProps } from './invite-text.ts'
import { InviteForm } from './invite-form.tsx'
import { InviteLink } from './invite-link.tsx'

type Props = InviteProps & {
  readonly draft: Draft
  /** What the fields hold at first. */
  readonly first: Invitation
  readonly client: ClientText
  readonly link: string
  readonly copy: () => void
  readonly drawAgain: () => void
}

/** The desk of a counsellor: what to write on one side, what the client sees on the other, and the page to print. */
export function InviteView({ draft, first, text, clients, client, link, ...actions }: Props) {
  const { paper } = text
  const invitation = cleanInvitation(draft.typed)
  return (
    <form id="invite" method="dialog" autocomplete="off">
      <div class="desk">
        <InviteForm draft={draft} first={first} text={text.form} clients={clients} />
        <div class="outcome">
          <section lang={draft.language} aria-labelledby="preview">
            <h2 id="preview" lang={document.documentElement.lang}>
              {text.preview}
            </h2>
            <InvitationCard invitation={invitation} text={client.card} level="h3" />
          </section>
          <InviteLink draft={draft} link={link} text={text.link} {...actions} />
          <p class="notice">{text.warning}</p>
        </div>
      </div>
      <section class="paper">
        <h2>{paper.heading}</h2>
        <p>{paper.lead}</p>
        <fieldset>
          <legend>{paper.shape}</legend>
          <label class="check">
            <input type="radio" name="shape" value="sheet" defaultChecked /> {paper.sheet}
          </label>
          <label class="check">
            <input type="radio" name="shape" value="slips" /> {paper.slips}
          </label>
        </fieldset>
        <p class="buttons">
          <button type="button" class="button" onClick={() => print()}>
            {paper.print}
          </button>
        </p>
        <HandOut
          invitation={invitation}
          client={client}
          language={draft.language}
          shape={draft.shape}
          qrCode={typeof draft.qrCode === 'string' ? undefined : draft.qrCode}
        />
      </section>
    </form>
  )
}
