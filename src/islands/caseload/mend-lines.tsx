import type { Complaint, Person } from '#domain/caseload/person'
import { fill } from '#i18n/fill'
import type { CaseloadText } from './caseload-text.ts'
import { typedInto } from './fields.ts'
import { told } from './told.ts'
import type { Tools } from './tools.ts'

/** More at once would be a page that nobody reads. */
const MOST_SHOWN = 10

type Bad = Extract<Person, { kind: 'bad' }>

/** Lines that can't be read: what is wrong with each, and two fields to mend it in. */
export function MendLines({ tools }: { readonly tools: Tools }) {
  const { caseload, desk } = tools
  const { mend: text } = tools.props.text
  const bad = tools.$bad.get()
  if (bad.length === 0) return null
  return (
    <section class="mend">
      <h2 tabIndex={-1}>{fill(text.heading, { count: bad.length })}</h2>
      <p>{text.lead}</p>
      <p role="status" class="unseen">
        {told(stillInWords(tools), desk.$told.get())}
      </p>
      <ul role="list">
        {bad.slice(0, MOST_SHOWN).map((person) => (
          <Line key={`${person.id}`} person={person} tools={tools} />
        ))}
      </ul>
      {bad.length > MOST_SHOWN && <p>{fill(text.more, { count: bad.length - MOST_SHOWN })}</p>}
      {bad.length > 1 && (
        <p>
          <button
            type="button"
            class="quiet"
            onClick={() => caseload.remove(bad.map(({ id }) => id))}
          >
            {text.removeAll}
          </button>
        </p>
      )}
    </section>
  )
}

function Line({ person, tools }: { readonly person: Bad; readonly tools: Tools }) {
  const { id, line, complaint } = person
  const { mend: text } = tools.props.text
  const [name, code] = [`mend-name-${id}`, `mend-code-${id}`]
  const save = (): void => {
    tools.caseload.mend(id, typedInto(name), typedInto(code))
    tools.desk.tell({ kind: 'mended', id })
    // Still wrong: back to the code.
    document.getElementById(code)?.focus()
  }
  const saveByEnter = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') save()
  }
  return (
    <li>
      <fieldset aria-describedby={`complaint-${id}`}>
        <legend class="unseen">
          {fill(text.line, { id, text: `${line.nickname} ${line.code}`.trim().slice(0, 60) })}
        </legend>
        <p id={`complaint-${id}`} class="complaint">
          {complaintInWords(complaint, text.complaints)}
        </p>
        <p class="pair">
          <label for={name}>{text.nickname}</label>
          <input
            id={name}
            defaultValue={line.nickname}
            autocomplete="off"
            onKeyDown={saveByEnter}
          />
        </p>
        <p class="pair long">
          <label for={code}>{text.code}</label>
          <input
            id={code}
            defaultValue={line.code}
            autocomplete="off"
            spellcheck={false}
            aria-invalid="true"
            aria-describedby={`complaint-${id}`}
            onKeyDown={saveByEnter}
          />
        </p>
        <p class="buttons">
          <button type="button" class="button" onClick={save}>
            {text.save}
          </button>
          <button type="button" class="quiet" onClick={() => tools.caseload.remove([id])}>
            {text.remove}
          </button>
        </p>
      </fieldset>
    </li>
  )
}

/** What somebody hears who has tried to mend a line that is still wrong. */
function stillInWords({ desk, $bad, props }: Tools): string {
  const { mend: text } = props.text
  const done = desk.$done.get()
  const still = done.kind === 'mended' && $bad.get().find(({ id }) => id === done.id)
  if (!still) return ''
  return fill(text.still, { complaint: complaintInWords(still.complaint, text.complaints) })
}

function complaintInWords(complaint: Complaint, text: CaseloadText['mend']['complaints']): string {
  return complaint.kind === 'mistyped' && complaint.suspect
    ? fill(text.mistypedGroup, complaint.suspect)
    : text[complaint.kind]
}
