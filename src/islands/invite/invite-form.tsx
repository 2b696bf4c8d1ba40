import { useState } from 'preact/hooks'
import { countCharacters, cleanLines, type Invitation, MOST_CHARACTERS } from '#domain/invitation'
import { fill } from '#i18n/fill'
import { watchPresses } from '../after-press.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import { type Draft, unusableAddress } from './draft.ts'
import type { InviteProps, InviteText } from './invite-props.ts'

type Props = {
  readonly draft: Draft
  readonly change: (to: Partial<Draft>) => void
  readonly text: InviteText['form']
  readonly clients: InviteProps['clients']
}

/** The form for an invitation. */
export function InviteForm({ draft: { typed, language }, change, text, clients }: Props) {
  /** Characters above the limit of the note; negative while there are some left. */
  const over = countCharacters(cleanLines(typed.note)) - MOST_CHARACTERS.note
  const write = (to: Partial<Invitation>): void => change({ typed: { ...typed, ...to } })
  return (
    <section class="fields" aria-labelledby="fields">
      <h2 id="fields">{text.heading}</h2>
      <label for="lang">{text.lang}</label>
      <select
        id="lang"
        value={language}
        onChange={({ currentTarget }) => change({ language: currentTarget.value })}
      >
        {Object.entries(clients).map(([language, client]) => (
          <option key={client.language} value={language} lang={language}>
            {client.language}
          </option>
        ))}
      </select>

      <label for="from">{text.name}</label>
      <input
        id="from"
        autocomplete="name"
        maxLength={MOST_CHARACTERS.from}
        value={typed.from}
        onInput={({ currentTarget }) => write({ from: currentTarget.value })}
        aria-describedby="from-hint"
      />
      <p id="from-hint" class="hint">
        {text.nameHint}
      </p>

      <label for="note">{text.note}</label>
      <textarea
        id="note"
        rows={5}
        value={typed.note}
        onInput={({ currentTarget }) => write({ note: currentTarget.value })}
        aria-invalid={over > 0}
        aria-describedby="note-hint note-left note-over"
      />
      <p id="note-hint" class="hint">
        {text.noteHint}
      </p>
      <p id="note-left" class="hint">
        <ChangingText>{over <= 0 && fill(text.left, { count: -over })}</ChangingText>
      </p>
      <p id="note-over" class="wrong">
        <ChangingText>{over > 0 && fill(text.over, { count: over })}</ChangingText>
      </p>

      <Order codeFirst={typed.codeFirst} choose={(codeFirst) => write({ codeFirst })} text={text} />
      <Mail typed={typed} write={write} text={text} />
    </section>
  )
}

type OrderProps = {
  readonly codeFirst: boolean
  readonly choose: (codeFirst: boolean) => void
  readonly text: InviteText['form']
}

/** Radio buttons: whether the client sees the verdict at once, or only the code at first. */
function Order({ codeFirst, choose, text }: OrderProps) {
  return (
    <fieldset>
      <legend>{text.order}</legend>
      <label class="check">
        <input
          type="radio"
          name="order"
          value="verdict"
          checked={!codeFirst}
          onChange={() => choose(false)}
        />{' '}
        {text.verdictFirst}
      </label>
      <label class="check">
        <input
          type="radio"
          name="order"
          value="code"
          checked={codeFirst}
          onChange={() => choose(true)}
          aria-describedby="no-lock"
        />{' '}
        {text.codeFirst}
      </label>
      <p id="no-lock" class="hint">
        {text.noLock}
      </p>
    </fieldset>
  )
}

type MailProps = {
  readonly typed: Invitation
  readonly write: (to: Partial<Invitation>) => void
  readonly text: InviteText['form']
}

/**
 * The field for the counsellor's e-mail address. It is validated on `change`, not while it is
 * typed.
 */
function Mail({ typed, write, text }: MailProps) {
  const [typing, setTyping] = useState(false)
  const [afterPress] = useState(watchPresses)
  const unusable = typing ? '' : unusableAddress(typed)
  return (
    <>
      <label for="mail">{text.mail}</label>
      <input
        id="mail"
        type="email"
        autocomplete="email"
        value={typed.mail}
        onInput={({ currentTarget }) => {
          setTyping(true)
          write({ mail: currentTarget.value })
        }}
        onChange={() => afterPress(() => setTyping(false))}
        aria-invalid={unusable !== ''}
        aria-describedby="mail-hint no-address"
      />
      <p id="mail-hint" class="hint">
        {text.mailHint}
      </p>
      <p id="no-address" role="status" class="wrong">
        <ChangingText>{unusable !== '' && fill(text.noAddress, { found: unusable })}</ChangingText>
      </p>
    </>
  )
}
