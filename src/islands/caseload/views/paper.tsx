import { useStore } from '@nanostores/preact'
import { fill } from '#i18n/fill'
import { ChangingText } from '../../shared/changing-text.tsx'
import { useRestoredControls } from '../../shared/page-shows.ts'
import { Announcement } from '../announcement.tsx'
import { type OpenedCaseload, useCaseload } from '../context.ts'
import { PaperEntry } from '../paper/paper-entry.tsx'
import { FINISH, focusOn, moveFocusByKey, NICKNAME } from '../paper/paper-fields.ts'
import { progressInWords, statusInWords } from '../paper/paper-words.ts'
import { SheetFetchError } from '../sheet-fetch-error.tsx'

/**
 * Entry of paper worksheets, one after the other, with the number keys: after each key the focus
 * moves to the next field.
 */
export function PaperSheets() {
  const { paper, caseload, model, props, sheetPartIn } = useCaseload()
  const { paper: text } = props.text
  const finished = useStore(paper.$finished)
  const sheet = useStore(paper.$sheet)
  const nickname = useStore(paper.$nickname)
  const status = useStore(paper.$status)
  const people = useStore(caseload.$people)
  const lazy = sheetPartIn(props.language)
  const words = useStore(lazy.$state)
  useRestoredControls()
  const missing = paper.missing()
  const statementAt = (at: number): string =>
    words.kind === 'loaded'
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
          <ChangingText>{fill(text.sheet, { n: finished.length + 1 })}</ChangingText>
        </h3>
        <p class="nickname">
          <label for={NICKNAME}>{text.nickname}</label>
          <input
            id={NICKNAME}
            autocomplete="off"
            value={nickname}
            onInput={({ currentTarget }) => paper.setNickname(currentTarget.value)}
            onKeyDown={(event) => moveFocusByKey(event, -1)}
          />
        </p>
        <SheetFetchError lazy={lazy} />
        <ol role="list" aria-describedby="paper-lead">
          {sheet.map((answer, at) => (
            <PaperEntry
              key={`${at}`}
              at={at}
              answer={answer}
              statement={statementAt(at)}
              wrong={status.kind === 'wrong-key' && status.at === at}
            />
          ))}
        </ol>
        <p id="paper-check">
          <ChangingText>{progressInWords(sheet, missing, text)}</ChangingText>
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
      {finished.length > 0 && (
        <p class="buttons">
          <span>
            <ChangingText>{fill(text.done, { count: finished.length })}</ChangingText>
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

function finish(paper: OpenedCaseload['paper']): void {
  if (paper.finish()) document.getElementById(NICKNAME)?.focus()
  else if (paper.$status.get().kind === 'empty') focusOn(0)
}
