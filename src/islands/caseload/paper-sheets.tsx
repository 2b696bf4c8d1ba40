import { fill } from '#i18n/fill'
import { told } from './told.ts'
import { nameOf, type Tools } from './tools.ts'
import { WordsMissing } from './words-missing.tsx'

type Props = { readonly tools: Tools }

/** Paper worksheets, one after the other, by number keys: each key leads to the next field. */
export function PaperSheets({ tools }: Props) {
  const { paper } = tools
  const { paper: text } = tools.props.text
  const done = paper.$done.get()
  const sheet = paper.$sheet.get()
  return (
    <>
      <p class="buttons ways">
        <a class="quiet" href="#all">
          {text.back}
        </a>
      </p>
      <h2 tabIndex={-1}>{text.title}</h2>
      <p id="paper-lead">{text.lead}</p>
      <section class="paper">
        <h3>{fill(text.sheet, { n: done.length + 1 })}</h3>
        <p class="nickname">
          <label for={NICKNAME}>{text.nickname}</label>
          <input
            id={NICKNAME}
            autocomplete="off"
            value={paper.$nickname.get()}
            onInput={({ currentTarget }) => paper.call(currentTarget.value)}
            onKeyDown={(event) => moveBy(event, -1)}
          />
        </p>
        <WordsMissing late={tools.late[tools.props.language]} tools={tools} />
        <ol role="list" aria-describedby="paper-lead">
          {sheet.map((_, at) => (
            <Entry key={`${at}`} at={at} tools={tools} />
          ))}
        </ol>
        <p id="paper-check">{checkInWords(tools)}</p>
        <p id="paper-news" role="status">
          {newsInWords(tools)}
        </p>
        <p class="buttons">
          <button id={FINISH} type="button" class="button" onClick={() => finish(tools)}>
            {text.finish}
          </button>
          <button type="button" class="quiet" onClick={paper.clear}>
            {text.clear}
          </button>
        </p>
      </section>
      {done.length > 0 && (
        <p class="buttons">
          <span>{fill(text.done, { count: done.length })}</span>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              paper.undo()
              document.getElementById(NICKNAME)?.focus()
            }}
          >
            {text.undo}
          </button>
        </p>
      )}
    </>
  )
}

const NICKNAME = 'paper-nickname'
const FINISH = 'paper-finish'

function Entry({ at, tools }: Props & { readonly at: number }) {
  const { paper, props, model } = tools
  const late = tools.late[props.language].$state.get()
  const slot = model.questions[at]?.slot ?? at
  const statement = late.kind === 'here' ? (late.part.words.statements[slot] ?? '') : ''
  const answer = paper.$sheet.get()[at]
  const news = paper.$news.get()
  const enterAt = (place: number, digit: string): boolean =>
    place < paper.$sheet.get().length && paper.enter(place, digit)
  return (
    <li>
      <label for={fieldId(at)}>
        {fill(props.text.paper.statement, { number: at + 1, statement })}
      </label>
      <input
        id={fieldId(at)}
        inputMode="numeric"
        autocomplete="off"
        value={answer === undefined ? '' : `${answer}`}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={(event) => {
          const field = event.currentTarget
          // The key that was pressed, whatever stands beside it.
          const sign = (event instanceof InputEvent && event.data) || field.value
          if (paper.enter(at, sign) && sign !== '') focusOn(at + 1)
          else field.value = answer === undefined ? '' : `${answer}`
        }}
        onPaste={(event) => {
          // A row of digits fills the fields from here on.
          const digits = (event.clipboardData?.getData('text/plain') ?? '').replace(/\s/g, '')
          if (digits.length < 2) return
          event.preventDefault()
          const taken = Array.from(digits).findIndex((digit, by) => !enterAt(at + by, digit))
          focusOn(at + (taken < 0 ? digits.length : taken))
        }}
        aria-invalid={`${news.kind === 'wrong-key' && news.at === at}`}
        aria-describedby={news.kind === 'wrong-key' && news.at === at ? 'paper-news' : undefined}
        onKeyDown={(event) => moveBy(event, at)}
      />
    </li>
  )
}

/** Enter and the arrows lead on and back, and so does deleting where nothing is left to delete. The nickname counts as −1. */
function moveBy(event: KeyboardEvent, at: number): void {
  const field = event.currentTarget
  const empty = field instanceof HTMLInputElement && field.value === ''
  const step =
    event.key === 'Enter' || event.key === 'ArrowDown'
      ? 1
      : event.key === 'ArrowUp' || (event.key === 'Backspace' && empty)
        ? -1
        : 0
  if (step === 0) return
  event.preventDefault()
  focusOn(at + step)
}

function focusOn(at: number): void {
  const field = document.getElementById(at < 0 ? NICKNAME : fieldId(at))
  const next = field ?? document.getElementById(FINISH)
  next?.focus()
}

function finish(tools: Tools): void {
  if (tools.paper.finish()) document.getElementById(NICKNAME)?.focus()
  else if (tools.paper.$news.get().kind === 'empty') focusOn(0)
}

/** How far the sheet is: to be looked at, not to be heard with each key. */
function checkInWords({ paper, props }: Tools): string {
  const { paper: text } = props.text
  const sheet = paper.$sheet.get()
  const missing = paper.missing()
  if (missing.length === 0) return text.complete
  const entered = fill(text.entered, { count: sheet.length - missing.length, total: sheet.length })
  // A list of everything is no news at the beginning.
  const passed = missing.filter((number) => number <= lastEntered(sheet))
  return passed.length === 0
    ? entered
    : `${entered} ${fill(text.missing, { numbers: passed.join(', ') })}`
}

function newsInWords({ paper, props, caseload }: Tools): string {
  const { paper: text } = props.text
  const news = paper.$news.get()
  switch (news.kind) {
    case 'nothing':
      return ''
    case 'wrong-key':
      return told(text.only, news.times)
    case 'empty':
      return text.empty
    case 'missing':
      return fill(text.finishAnyway, { numbers: paper.missing().join(', ') })
    case 'taken-back':
      return text.takenBack
    case 'added': {
      const person = caseload.$people.get().find(({ id }) => id === news.id)
      const nickname = person ? nameOf(person, props) : news.line.nickname
      return fill(text.added, { nickname, code: news.line.code })
    }
  }
}

function lastEntered(sheet: readonly (number | undefined)[]): number {
  return sheet.findLastIndex((answer) => answer !== undefined) + 1
}

function fieldId(at: number): string {
  return `paper-${at + 1}`
}
