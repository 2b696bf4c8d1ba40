import { useStore } from '@nanostores/preact'
import type { WritableAtom } from 'nanostores'
import { cleanInvitation } from '#domain/invitation'
import { ChangingText } from '../shared/changing-text.tsx'
import { useRestoredControls } from '../shared/page-shows.ts'
import { useQrCode } from '../shared/use-qr-code.ts'
import { ClassSection } from './class-section.tsx'
import type { Draft, Shape } from './draft.ts'
import { HandOut } from './hand-out.tsx'
import { InvitationCard } from './invitation-card.tsx'
import type { InviteProps } from './invite-props.ts'
import { InviteForm } from './invite-form.tsx'
import { InviteLink } from './invite-link.tsx'

type Props = InviteProps & {
  readonly $draft: WritableAtom<Draft>
  readonly linkOf: (draft: Draft) => string
}

const SHAPES: readonly Shape[] = ['sheet', 'slips']

/**
 * The page for counsellors: the form, a preview of what the client sees, and the printable
 * invitation.
 */
export function Invite({ $draft, linkOf, text, caseload, clients }: Props) {
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
      {client && (
        <ClassSection
          key={language}
          invitation={invitation}
          client={client}
          language={language}
          qrCode={qrCode}
          drawAgain={drawAgain}
          text={text.classView}
          caseload={caseload}
        />
      )}
      <section class="paper">
        <h2>{paper.heading}</h2>
        <p>{paper.lead}</p>
        <fieldset>
          <legend>{paper.shape}</legend>
          {SHAPES.map((choice) => (
            <label key={choice} class="check">
              <input
                type="radio"
                name="shape"
                value={choice}
                checked={choice === shape}
                onChange={() => change({ shape: choice })}
              />
              <ChangingText>{` ${paper[choice]}`}</ChangingText>
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
