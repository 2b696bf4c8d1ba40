import { fill } from '#i18n/fill'
import { typedInto } from './fields.ts'
import { nameOf, type Tools } from './tools.ts'

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
        <p class="nickname" key={`${done.length}`}>
          <label for={NICKNAME}>{text.nickname}</label>
          <input id={NICKNAME} autocomplete="off" onKeyDown={(event) => moveBy(event, -1)} />
        </p>
        <ol role="list">
          {sheet.map((_, at) => (
            <Entry key={`${at}`} at={at} tools={tools} />
          ))}
        </ol>
        <p id="paper-check" role="status">
          {checkInWords(tools)}
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
          <button type="button" class="quiet" onClick={paper.undo}>
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
  return (
    <li>
      <label for={fieldId(at)}>
        {fill(props.text.paper.statement, { number: at + 1, statement })}
      </label>
      <input
        id={fieldId(at)}
        inputMode="numeric"
        maxLength={1}
        autocomplete="off"
        value={answer === undefined ? '' : `${answer}`}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={(event) => {
          const { value } = event.currentTarget
          if (!paper.enter(at, value)) {
            event.currentTarget.value = answer === undefined ? '' : `${answer}`
          } else if (value !== '') {
            focusOn(at + 1)
          }
        }}
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
  if (tools.paper.finish(typedInto(NICKNAME))) {
    document.getElementById(NICKNAME)?.focus()
    return
  }
  const [first] = tools.paper.missing()
  if (first !== undefined && tools.paper.$news.get().kind === 'empty') focusOn(0)
}

function checkInWords(tools: Tools): string {
  const { paper, props } = tools
  const { paper: text } = props.text
  const news = paper.$news.get()
  const total = paper.$sheet.get().length
  const missing = paper.missing()
  const numbers = missing.join(', ')
  switch (news.kind) {
    case 'added': {
      const { id, line } = news
      const person = tools.caseload.$people.get().find((one) => one.id === id)
      return fill(text.added, {
        nickname: person ? nameOf(person, props) : line.nickname,
        code: line.code
      })
    }
    case 'wrong-key':
      return text.only
    case 'empty':
      return text.empty
    case 'missing':
      return fill(text.finishAnyway, { numbers })
    case 'nothing': {
      if (missing.length === 0) return text.complete
      const entered = fill(text.entered, { count: total - missing.length, total })
      // A list of everything is no news at the beginning.
      const last = lastEntered(paper.$sheet.get())
      const passed = missing.filter((number) => number <= last)
      return passed.length === 0
        ? entered
        : `${entered} ${fill(text.missing, { numbers: passed.join(', ') })}`
    }
  }
}

function lastEntered(sheet: readonly (number | undefined)[]): number {
  return sheet.findLastIndex((answer) => answer !== undefined) + 1
}

function fieldId(at: number): string {
  return `paper-${at + 1}`
}
