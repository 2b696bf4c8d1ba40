import { useStore } from '@nanostores/preact'
import type { Person } from '#domain/caseload/person'
import { fill } from '#i18n/fill'
import type { PaperStatus, PaperSheet } from '#stores/paper'
import { ChangingText } from '../../shared/changing-text.tsx'
import { useRestoredControls } from '../../shared/page-shows.ts'
import { Announcement } from '../announcement.tsx'
import { nameOf, type OpenedCaseload, useCaseload } from '../context.ts'
import { WordsMissing } from '../words-missing.tsx'

/** Paper worksheets, one after the other, by number keys: each key leads to the next field. */
export function PaperSheets() {
  const { paper, caseload, model, props, sheetIn } = useCaseload()
  const { paper: text } = props.text
  const done = useStore(paper.$finished)
  const sheet = useStore(paper.$sheet)
  const nickname = useStore(paper.$nickname)
  const status = useStore(paper.$status)
  const people = useStore(caseload.$people)
  const lazy = sheetIn(props.language)
  const words = useStore(lazy.$state)
  useRestoredControls()
  const missing = paper.missing()
  const statementAt = (at: number): string =>
    words.kind === 'here'
      ? (words.part.words.statements[model.questions[at]?.slot ?? at] ?? '')
      : ''
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
        <h3>
          <ChangingText>{fill(text.sheet, { n: done.length + 1 })}</ChangingText>
        </h3>
        <p class="nickname">
          <label for={NICKNAME}>{text.nickname}</label>
          <input
            id={NICKNAME}
            autocomplete="off"
            value={nickname}
            onInput={({ currentTarget }) => paper.call(currentTarget.value)}
            onKeyDown={(event) => moveBy(event, -1)}
          />
        </p>
        <WordsMissing lazy={lazy} />
        <ol role="list" aria-describedby="paper-lead">
          {sheet.map((answer, at) => (
            <Entry
              key={`${at}`}
              at={at}
              answer={answer}
              statement={statementAt(at)}
              wrong={status.kind === 'wrong-key' && status.at === at}
            />
          ))}
        </ol>
        <p id="paper-check">
          <ChangingText>{checkInWords(sheet, missing, text)}</ChangingText>
        </p>
        <p id="paper-news" role="status">
          <Announcement times={status.kind === 'wrong-key' ? status.times : 0}>
            {statusInWords(status, { missing, people, props })}
          </Announcement>
        </p>
        <p class="buttons">
          <button id={FINISH} type="button" class="button" onClick={() => finish(paper)}>
            {text.finish}
          </button>
          <button type="button" class="quiet" onClick={paper.clear}>
            {text.clear}
          </button>
        </p>
      </section>
      {done.length > 0 && (
        <p class="buttons">
          <span>
            <ChangingText>{fill(text.done, { count: done.length })}</ChangingText>
          </span>
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

type EntryProps = {
  readonly at: number
  readonly answer: PaperSheet[number]
  readonly statement: string
  /** What was typed last is none of the keys. */
  readonly wrong: boolean
}

/** A statement and the key of its answer. It hears of no store by itself: 28 of them would be drawn for each key, one by one. */
function Entry({ at, answer, statement, wrong }: EntryProps) {
  const { paper, props } = useCaseload()
  const enterAt = (place: number, digit: string): boolean =>
    place < paper.$sheet.get().length && paper.enter(place, digit)
  return (
    <li>
      <label for={fieldId(at)}>
        <ChangingText>
          {fill(props.text.paper.statement, { number: at + 1, statement })}
        </ChangingText>
      </label>
      <input
        id={fieldId(at)}
        inputMode="numeric"
        autocomplete="off"
        value={keyOf(answer)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={(event) => {
          const field = event.currentTarget
          // The key that was pressed, whatever stands beside it.
          const character = (event instanceof InputEvent && event.data) || field.value
          const taken = paper.enter(at, character)
          // At once, and of the store: the next key may come before anything is drawn.
          field.value = keyOf(paper.$sheet.get()[at])
          if (taken && character !== '') focusOn(at + 1)
        }}
        onPaste={(event) => {
          // A row of digits fills the fields from here on.
          const digits = (event.clipboardData?.getData('text/plain') ?? '').replace(/\s/g, '')
          if (digits.length < 2) return
          event.preventDefault()
          const taken = Array.from(digits).findIndex((digit, by) => !enterAt(at + by, digit))
          focusOn(at + (taken < 0 ? digits.length : taken))
        }}
        aria-invalid={`${wrong}`}
        aria-describedby={wrong ? 'paper-news' : undefined}
        onKeyDown={(event) => moveBy(event, at)}
      />
    </li>
  )
}

/** What stands in the field of a statement. */
function keyOf(answer: PaperSheet[number]): string {
  return answer === undefined ? '' : `${answer}`
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

function finish(paper: OpenedCaseload['paper']): void {
  if (paper.finish()) document.getElementById(NICKNAME)?.focus()
  else if (paper.$status.get().kind === 'empty') focusOn(0)
}

/** How far the sheet is: to be looked at, not to be heard with each key. */
function checkInWords(sheet: PaperSheet, missing: readonly number[], text: PaperText): string {
  if (missing.length === 0) return text.complete
  const entered = fill(text.entered, { count: sheet.length - missing.length, total: sheet.length })
  // A list of everything is no news at the beginning.
  const passed = missing.filter((number) => number <= lastEntered(sheet))
  return passed.length === 0
    ? entered
    : `${entered} ${fill(text.missing, { numbers: passed.join(', ') })}`
}

type PaperText = OpenedCaseload['props']['text']['paper']

type Told = {
  readonly missing: readonly number[]
  readonly people: readonly Person[]
  readonly props: OpenedCaseload['props']
}

function statusInWords(status: PaperStatus, { missing, people, props }: Told): string {
  const { paper: text } = props.text
  switch (status.kind) {
    case 'nothing':
      return ''
    case 'wrong-key':
      return text.only
    case 'empty':
      return text.empty
    case 'missing':
      return fill(text.finishAnyway, { numbers: missing.join(', ') })
    case 'taken-back':
      return text.takenBack
    case 'added': {
      const person = people.find(({ id }) => id === status.id)
      const nickname = person ? nameOf(person, props) : status.line.nickname
      return fill(text.added, { nickname, code: status.line.code })
    }
  }
}

function lastEntered(sheet: readonly (number | undefined)[]): number {
  return sheet.reduce<number>((last, answer, at) => (answer === undefined ? last : at + 1), 0)
}

function fieldId(at: number): string {
  return `paper-${at + 1}`
}
