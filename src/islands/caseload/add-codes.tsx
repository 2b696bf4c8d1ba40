import { fill } from '#i18n/fill'
import type { Done } from '#stores/caseload-desk'
import type { CaseloadText } from './caseload-text.ts'
import { CODES_FIELD } from './fields.ts'
import type { Tools } from './tools.ts'

/** A field takes seconds to show what is longer, if not minutes; it is read without being shown. */
const LONG_TEXT = 20_000

/** Codes come in: pasted, typed, dropped, from a file, or from paper. */
export function AddCodes({ tools }: { readonly tools: Tools }) {
  const { caseload, desk } = tools
  const { add: text } = tools.props.text
  const progress = caseload.$progress.get()
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
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text/plain') ?? ''
          if (pasted.length < LONG_TEXT) return
          event.preventDefault()
          tools.readPasted(`${fieldText()}\n${pasted}`)
        }}
      />
      <p class="buttons">
        <button type="button" class="button" onClick={() => tools.read(fieldText())}>
          {text.read}
        </button>
        <label class="button file">
          <input
            type="file"
            accept=".csv,.tsv,.txt,.json,text/plain,text/csv,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file) tools.readFile(file)
              // The same file may be chosen again once it is mended.
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
          <progress max={progress.total} value={progress.done} aria-label={text.heading} />
          <span>{fill(text.progress, progress)}</span>
          <button type="button" class="quiet" onClick={caseload.cancel}>
            {text.cancel}
          </button>
        </p>
      )}
      <p role="status">{doneInWords(desk.$done.get(), text)}</p>
    </section>
  )
}

function fieldText(): string {
  const field = document.getElementById(CODES_FIELD)
  return field instanceof HTMLTextAreaElement ? field.value : ''
}

function doneInWords(done: Done, text: CaseloadText['add']): string {
  if (done.kind === 'unreadable-file') return text.unreadable
  if (done.kind !== 'read') return ''
  const { added } = done
  if (added.kind !== 'added') return text[added.kind]
  const what =
    added.bad > 0
      ? fill(text.addedBad, added)
      : added.read === 1
        ? text.addedOne
        : fill(text.added, added)
  return added.again > 0 ? `${what} ${fill(text.again, added)}` : what
}
