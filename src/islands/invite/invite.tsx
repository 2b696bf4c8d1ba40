import { useStore } from '@nanostores/preact'
import type { WritableAtom } from 'nanostores'
import { cleanInvitation } from '#domain/invitation'
import { ChangingText } from '../shared/changing-text.tsx'
import { useRestoredControls } from '../shared/page-shows.ts'
import type { Draft, Shape } from './draft.ts'
import { HandOut } from './hand-out.tsx'
import { InvitationCard } from './invitation-card.tsx'
import type { InviteProps } from './invite-props.ts'
import { InviteForm } from './invite-form.tsx'
import { InviteLink } from './invite-link.tsx'
import { useQrCode } from './use-qr-code.ts'

type Props = InviteProps & {
  readonly $draft: WritableAtom<Draft>
  readonly linkOf: (draft: Draft) => string
}

const SHAPES: readonly Shape[] = ['sheet', 'slips']

/** The desk of a counsellor: what to write on one side, what the client sees on the other, and the page to print. */
export function Invite({ $draft, linkOf, text, clients }: Props) {
  const draft = useStore($draft)
  const { typed, language, shape } = draft
  const link = linkOf(draft)
  const { qrCode, drawAgain } = useQrCode(link)
  useRestoredControls()
  const { paper } = text
  const invitation = cleanInvitation(typed)
  const client = clients[language]
  const change = (to: Partial<Draft>): void => $draft.set({ ...$draft.get(), ...to })
  return (
    <form id="invite" method="dialog" autocomplete="off">
      <div class="desk">
        <InviteForm draft={draft} change={change} text={text.form} clients={clients} />
        <div class="outcome">
          <section lang={language} aria-labelledby="preview">
            <h2 id="preview" lang={document.documentElement.lang}>
              {text.preview}
            </h2>
            {client && <InvitationCard invitation={invitation} text={client.card} level="h3" />}
          </section>
          <InviteLink qrCode={qrCode} link={link} text={text.link} drawAgain={drawAgain} />
          <p class="notice">{text.warning}</p>
        </div>
      </div>
      <section class="paper">
        <h2>{paper.heading}</h2>
        <p>{paper.lead}</p>
        <fieldset>
          <legend>{paper.shape}</legend>
          {SHAPES.map((one) => (
            <label key={one} class="check">
              <input
                type="radio"
                name="shape"
                value={one}
                checked={one === shape}
                onChange={() => change({ shape: one })}
              />
              <ChangingText>{` ${paper[one]}`}</ChangingText>
            </label>
          ))}
        </fieldset>
        <p class="buttons">
          <button type="button" class="button" onClick={() => print()}>
            {paper.print}
          </button>
        </p>
        {client && (
          <HandOut
            invitation={invitation}
            client={client}
            language={language}
            shape={shape}
            qrCode={typeof qrCode === 'string' ? undefined : qrCode}
          />
        )}
      </section>
    </form>
  )
}
