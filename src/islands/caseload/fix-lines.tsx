import { useStore } from '@nanostores/preact'
import { useRef, useState } from 'preact/hooks'
import { fill } from '#i18n/fill'
import type { LastAction } from '#stores/caseload-ui-state'
import { ChangingText } from '../shared/changing-text.tsx'
import { problemInWords } from '../shared/code-problem-words.ts'
import { useRestoredControls } from '../shared/page-shows.ts'
import { Announcement } from './announcement.tsx'
import { type BadPerson, type OpenedCaseload, useCaseload } from './context.ts'
import { useSavedOnLeave } from './use-nickname.ts'

/** Number of lines that are shown at once, to keep the page readable. */
const MOST_SHOWN = 10

/** The lines that can't be read, each with its error message and two fields to fix it. */
export function FixLines() {
  const { caseload, uiState, $bad, props } = useCaseload()
  const { fix: text } = props.text
  const bad = useStore($bad)
  const lastAction = useStore(uiState.$lastAction)
  const times = useStore(uiState.$announcements)
  if (bad.length === 0) return null
  // Codes that only have a mistake come first, and no button takes them all out.
  const damaged = bad.filter(({ problem }) => problem.kind !== 'no-code')
  const withoutCode = bad.filter(({ problem }) => problem.kind === 'no-code')
  return (
    <section class="fix">
      <h2 tabIndex={-1}>
        <ChangingText>{fill(text.heading, { count: bad.length })}</ChangingText>
      </h2>
      <p>{text.lead}</p>
      <p role="status" class="unseen">
        <Announcement times={times}>{stillWrongInWords(lastAction, bad, props)}</Announcement>
      </p>
      <ul role="list">
        {[...damaged, ...withoutCode].slice(0, MOST_SHOWN).map((person) => (
          <Line key={`${person.id}`} person={person} />
        ))}
      </ul>
      {bad.length > MOST_SHOWN && (
        <p>
          <ChangingText>{fill(text.more, { count: bad.length - MOST_SHOWN })}</ChangingText>
        </p>
      )}
      {withoutCode.length > 1 && (
        <p>
          <button
            type="button"
            class="quiet"
            onClick={() => caseload.remove(withoutCode.map(({ id }) => id))}
          >
            <ChangingText>{fill(text.removeAll, { count: withoutCode.length })}</ChangingText>
          </button>
        </p>
      )}
    </section>
  )
}

function Line({ person }: { readonly person: BadPerson }) {
  const { caseload, uiState, props } = useCaseload()
  const { fix: text } = props.text
  const { id, line, problem } = person
  const [nickname, setNickname] = useState(line.nickname)
  const [code, setCode] = useState(line.code)
  const codeField = useRef<HTMLInputElement>(null)
  const ids = { name: `fix-name-${id}`, code: `fix-code-${id}`, complaint: `complaint-${id}` }
  useRestoredControls()
  const save = (): void => {
    caseload.fix(id, nickname, code)
    uiState.announce({ kind: 'fixed', id })
    // A line that is still wrong stays on the page, and the focus moves to its code.
    codeField.current?.focus()
  }
  // What is typed is saved with the line when the page is left; it stays to be mended.
  useSavedOnLeave(() => {
    if (nickname !== line.nickname || code !== line.code) caseload.fix(id, nickname, code)
  })
  const saveByEnter = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') save()
  }
  return (
    <li>
      <fieldset aria-describedby={ids.complaint}>
        <legend class="unseen">
          <ChangingText>
            {fill(text.line, { id, text: `${line.nickname} ${line.code}`.trim().slice(0, 60) })}
          </ChangingText>
        </legend>
        <p id={ids.complaint} class="complaint">
          <ChangingText>{problemInWords(problem, props.problems)}</ChangingText>
        </p>
        <p class="pair">
          <label for={ids.name}>{text.nickname}</label>
          <input
            id={ids.name}
            value={nickname}
            onInput={({ currentTarget }) => setNickname(currentTarget.value)}
            autocomplete="off"
            onKeyDown={saveByEnter}
          />
        </p>
        <p class="pair long">
          <label for={ids.code}>{text.code}</label>
          <input
            id={ids.code}
            ref={codeField}
            value={code}
            onInput={({ currentTarget }) => setCode(currentTarget.value)}
            autocomplete="off"
            spellcheck={false}
            aria-invalid="true"
            aria-describedby={ids.complaint}
            onKeyDown={saveByEnter}
          />
        </p>
        <p class="buttons">
          <button type="button" class="button" onClick={save}>
            {text.save}
          </button>
          <button type="button" class="quiet" onClick={() => caseload.remove([id])}>
            {text.remove}
          </button>
        </p>
      </fieldset>
    </li>
  )
}

/** The announcement after an attempt to fix a line that is still wrong; empty otherwise. */
function stillWrongInWords(
  action: LastAction,
  bad: readonly BadPerson[],
  { text: { fix: text }, problems }: OpenedCaseload['props']
): string {
  const still = action.kind === 'fixed' && bad.find(({ id }) => id === action.id)
  if (!still) return ''
  return fill(text.still, { problem: problemInWords(still.problem, problems) })
}
