import type { Complaint } from '#domain/caseload/person'
import { fill } from '#i18n/fill'
import type { CaseloadText } from './caseload-text.ts'
import { typedInto } from './fields.ts'
import type { Tools } from './tools.ts'

/** More at once would be a page that nobody reads. */
const MOST_SHOWN = 10

/** Lines that can't be read: what is wrong with each, and two fields to mend it in. */
export function MendLines({ tools }: { readonly tools: Tools }) {
  const { caseload } = tools
  const { mend: text } = tools.props.text
  const bad = tools.$bad.get()
  if (bad.length === 0) return null
  const remove = (ids: readonly number[]): void => {
    caseload.remove(ids)
    tools.desk.$done.set({ kind: 'removed', count: ids.length })
  }
  return (
    <section class="mend">
      <h2 tabIndex={-1}>{fill(text.heading, { count: bad.length })}</h2>
      <p>{text.lead}</p>
      <ul role="list">
        {bad.slice(0, MOST_SHOWN).map(({ id, line, complaint }) => {
          const save = (): void =>
            caseload.mend(id, typedInto(`mend-name-${id}`), typedInto(`mend-code-${id}`))
          const saveByEnter = (event: KeyboardEvent): void => {
            if (event.key === 'Enter') save()
          }
          return (
            <li key={`${id}`}>
              <p id={`complaint-${id}`} class="complaint">
                {complaintInWords(complaint, text.complaints)}
              </p>
              <p class="pair">
                <label for={`mend-name-${id}`}>{text.nickname}</label>
                <input
                  id={`mend-name-${id}`}
                  defaultValue={line.nickname}
                  autocomplete="off"
                  onKeyDown={saveByEnter}
                />
              </p>
              <p class="pair long">
                <label for={`mend-code-${id}`}>{text.code}</label>
                <input
                  id={`mend-code-${id}`}
                  defaultValue={line.code}
                  autocomplete="off"
                  spellcheck={false}
                  aria-invalid="true"
                  aria-describedby={`complaint-${id}`}
                  onKeyDown={saveByEnter}
                />
              </p>
              <p class="buttons">
                <button
                  type="button"
                  class="button"
                  aria-describedby={`complaint-${id}`}
                  onClick={save}
                >
                  {text.save}
                </button>
                <button
                  type="button"
                  class="quiet"
                  aria-describedby={`complaint-${id}`}
                  onClick={() => remove([id])}
                >
                  {text.remove}
                </button>
              </p>
            </li>
          )
        })}
      </ul>
      {bad.length > MOST_SHOWN && <p>{fill(text.more, { count: bad.length - MOST_SHOWN })}</p>}
      {bad.length > 1 && (
        <p>
          <button type="button" class="quiet" onClick={() => remove(bad.map(({ id }) => id))}>
            {text.removeAll}
          </button>
        </p>
      )}
    </section>
  )
}

function complaintInWords(complaint: Complaint, text: CaseloadText['mend']['complaints']): string {
  return complaint.kind === 'mistyped' && complaint.suspect
    ? fill(text.mistypedGroup, complaint.suspect)
    : text[complaint.kind]
}
