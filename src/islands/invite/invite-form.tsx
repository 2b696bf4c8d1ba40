import { charactersIn, cleanLines, type Invitation, MOST_CHARACTERS } from '#domain/invitation'
import { fill } from '#i18n/fill'
import { type Draft, unusableAddress } from './draft.ts'
import type { InviteProps, InviteText } from './invite-text.ts'

type Props = {
  readonly draft: Draft
  readonly first: Invitation
  readonly text: InviteText['form']
  readonly clients: InviteProps['clients']
}

/** What a counsellor writes and chooses. Fields keep what was typed; nothing is written back into them. */
export function InviteForm({ draft, first, text, clients }: Props) {
  const over = charactersIn(cleanLines(draft.typed.note)) - MOST_CHARACTERS.note
  const unusable = unusableAddress(draft)
  return (
    <section class="fields" aria-labelledby="fields">
      <h2 id="fields">{text.heading}</h2>
      <label for="lang">{text.lang}</label>
      <select id="lang" name="lang">
        {Object.entries(clients).map(([language, client]) => (
          <option
            key={language}
            value={language}
            lang={language}
            selected={language === document.documentElement.lang}
          >
            {client.language}
          </option>
        ))}
      </select>

      <label for="from">{text.name}</label>
      <input
        id="from"
        name="from"
        autocomplete="name"
        maxLength={MOST_CHARACTERS.from}
        defaultValue={first.from}
        aria-describedby="from-hint"
      />
      <p id="from-hint" class="hint">
        {text.nameHint}
      </p>

      <label for="note">{text.note}</label>
      <textarea
        id="note"
        name="note"
        rows={5}
        defaultValue={first.note}
        aria-invalid={`${over > 0}`}
        aria-describedby="note-hint note-left note-over"
      />
      <p id="note-hint" class="hint">
        {text.noteHint}
      </p>
      <p id="note-left" class="hint">
        {over <= 0 && fill(text.left, { count: -over })}
      </p>
      <p id="note-over" class="wrong">
        {over > 0 && fill(text.over, { count: over })}
      </p>

      <fieldset>
        <legend>{text.order}</legend>
        <label class="check">
          <input type="radio" name="order" value="verdict" defaultChecked={!first.codeFirst} />{' '}
          {text.verdictFirst}
        </label>
        <label class="check">
          <input
            type="radio"
            name="order"
            value="code"
            defaultChecked={first.codeFirst}
            aria-describedby="no-lock"
          />{' '}
          {text.codeFirst}
        </label>
        <p id="no-lock" class="hint">
          {text.noLock}
        </p>
      </fieldset>

      <label for="mail">{text.mail}</label>
      <input
        id="mail"
        name="mail"
        type="email"
        autocomplete="email"
        defaultValue={first.mail}
        aria-invalid={`${unusable !== ''}`}
        aria-describedby="mail-hint no-address"
      />
      <p id="mail-hint" class="hint">
        {text.mailHint}
      </p>
      <p id="no-address" role="status" class="wrong">
        {unusable !== '' && fill(text.noAddress, { found: unusable })}
      </p>
    </section>
  )
}
