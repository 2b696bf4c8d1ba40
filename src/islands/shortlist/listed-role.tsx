import { useRestoredControls } from '../shared/page-shows.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import type { NamedRole } from '../role-columns.ts'
import type { ShortlistProps } from './shortlist-props.ts'

type Props = {
  readonly role: NamedRole
  readonly note: string
  /** Path of the role's page. */
  readonly path: string
  readonly compared: boolean
  readonly canCompare: boolean
  readonly compare: (on: boolean) => void
  readonly write: (note: string) => void
  readonly remove: () => void
  readonly text: ShortlistProps['text']
}

/** A kept role: its name, a note, and whether it is shown side by side with others. */
export function ListedRole({ role, note, path, compared, canCompare, text, ...actions }: Props) {
  useRestoredControls()
  return (
    <li>
      <h2>
        <a href={path}>
          <ChangingText>{role.name}</ChangingText>
        </a>
      </h2>
      <label class="check">
        <input
          type="checkbox"
          checked={compared}
          disabled={!canCompare}
          onChange={({ currentTarget }) => actions.compare(currentTarget.checked)}
        />
        <span>
          {text.compare}
          <span class="unseen">
            <ChangingText>{` ${role.name}`}</ChangingText>
          </span>
        </span>
      </label>
      <label class="note-label">
        <span>
          {text.note}
          <span class="unseen">
            <ChangingText>{` ${role.name}`}</ChangingText>
          </span>
        </span>
        <textarea
          rows={2}
          maxLength={2000}
          value={note}
          onInput={({ currentTarget }) => actions.write(currentTarget.value)}
        />
      </label>
      <button type="button" class="quiet" onClick={actions.remove}>
        {text.remove}
        <span class="unseen">
          <ChangingText>{` ${role.name}`}</ChangingText>
        </span>
      </button>
    </li>
  )
}
