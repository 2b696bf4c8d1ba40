import { useStore } from '@nanostores/preact'
import type { Person } from '#domain/caseload/person'
import { fill } from '#i18n/fill'
import type { LastAction } from '#stores/caseload-ui-state'
import { ChangingText } from '../shared/changing-text.tsx'
import { useRestoredControls } from '../shared/page-shows.ts'
import { Announcement } from './announcement.tsx'
import { nameOf, type OpenedCaseload, useCaseload } from './context.ts'
import { Scan } from './scan/scan.tsx'
import { TextsWithoutCode } from './texts-without-code.tsx'

/** Id of the field for result codes. */
const CODES_FIELD = 'codes'

/**
 * A pasted text of this many characters or more is read immediately, without showing it in the
 * field: a `<textarea>` takes seconds or even minutes to show a long text.
 */
const LONG_TEXT = 20_000

/**
 * The section for adding codes: a field to type and paste, a file input, and a link to paper entry.
 */
export function AddCodes() {
  const { caseload, uiState, props, read, readFiles } = useCaseload()
  const { add: text } = props.text
  const typed = useStore(uiState.$typed)
  const lastAction = useStore(uiState.$lastAction)
  const times = useStore(uiState.$announcements)
  const people = useStore(caseload.$people)
  const progress = useStore(caseload.$progress)
  useRestoredControls()
  return (
    <section class="add">
      <h2 tabIndex={-1}>{text.heading}</h2>
      <label for={CODES_FIELD}>{text.label}</label>
      <p id="codes-hint" class="small">
        {text.hint}
      </p>
      <textarea
        id={CODES_FIELD}
        rows={5}
        spellcheck={false}
        autocomplete="off"
        aria-describedby="codes-hint"
        value={typed}
        onInput={({ currentTarget }) => uiState.$typed.set(currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text/plain') ?? ''
          if (pasted.length < LONG_TEXT) return
          event.preventDefault()
          const { value, selectionStart, selectionEnd } = event.currentTarget
          read(`${value.slice(0, selectionStart)}${pasted}${value.slice(selectionEnd)}`, {
            source: 'field'
          })
        }}
      />
      <p class="buttons">
        <button
          type="button"
          class="button"
          onClick={({ detail }) => {
            // Ignore the second click of a double click: the first one has emptied the field.
            if (detail < 2) read(uiState.$typed.get(), { source: 'field' })
          }}
        >
          {text.read}
        </button>
        <label class="button file">
          <input
            type="file"
            multiple
            accept=".csv,.tsv,.txt,.json,text/plain,text/csv,application/json"
            onChange={({ currentTarget }) => {
              readFiles(Array.from(currentTarget.files ?? []))
              // Without this, there is no `change` event when the same file is chosen again.
              currentTarget.value = ''
            }}
          />
          <span>{text.file}</span>
        </label>
        <a class="quiet" href="#paper">
          {text.paper}
        </a>
      </p>
      {progress && (
        <p class="progress">
          <progress max={progress.total} value={progress.done} aria-label={text.reading} />
          <span>
            <ChangingText>
              {fill(text.progress, { done: progress.done, total: progress.total })}
            </ChangingText>
          </span>
          {progress.stoppable && (
            <button type="button" class="quiet" onClick={caseload.cancel}>
              {text.cancel}
            </button>
          )}
        </p>
      )}
      <p role="status">
        <Announcement times={times}>{lastActionInWords(lastAction, people, props)}</Announcement>
      </p>
      <TextsWithoutCode action={lastAction} />
      <Scan field={CODES_FIELD} />
    </section>
  )
}

function lastActionInWords(
  action: LastAction,
  people: readonly Person[],
  props: OpenedCaseload['props']
): string {
  const { add: text } = props.text
  switch (action.kind) {
    case 'unreadable':
    case 'not-text':
    case 'no-code':
      return text[action.kind]
    case 'fixed': {
      const person = people.find(({ id }) => id === action.id)
      return person?.kind === 'read' ? fill(text.mended, { name: nameOf(person, props) }) : ''
    }
    case 'read':
      return addedInWords(action.added, text)
    default:
      return ''
  }
}

function addedInWords(
  added: Extract<LastAction, { kind: 'read' }>['added'],
  text: OpenedCaseload['props']['text']['add']
): string {
  if (added.kind !== 'added') return text[added.kind]
  const { read, bad, again, already, texts, repeats } = added
  const all = read === 1 ? text.addedOne : fill(text.added, { read })
  return [
    ...(read + bad === 0 ? [] : [bad > 0 ? fill(text.addedBad, { read, bad }) : all]),
    ...(again > 0 ? [fill(text.again, { again })] : []),
    ...(already > 0 ? [fill(text.already, { count: already })] : []),
    ...(repeats > 0 ? [fill(text.repeats, { count: repeats })] : []),
    ...(texts.length > 0 ? [fill(text.texts, { count: texts.length })] : [])
  ].join(' ')
}
