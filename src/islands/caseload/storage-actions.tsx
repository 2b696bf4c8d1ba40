import { useStore } from '@nanostores/preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { fill } from '#i18n/fill'
import { ChangingText } from '../shared/changing-text.tsx'
import { useRestoredControls } from '../shared/page-shows.ts'
import { Announcement } from './announcement.tsx'
import { useCaseload } from './context.ts'

/** The section to store the caseload on this device, save it as a file, or delete it. */
export function StorageActions() {
  const { caseload, uiState, props } = useCaseload()
  const { storage: text } = props.text
  const count = useStore(caseload.$people).length
  const stored = useStore(caseload.$stored)
  const failed = useStore(caseload.$storingFailed)
  const lastAction = useStore(uiState.$lastAction)
  const times = useStore(uiState.$announcements)
  const forgotten = lastAction.kind === 'forgotten' && count === 0
  return (
    <section class="storage">
      <h2 tabIndex={-1}>{text.heading}</h2>
      <p role="status">
        <Announcement times={times}>
          {(stored ? text.kept : '') +
            (failed ? text.failed : '') +
            (forgotten ? text.forgotten : '')}
        </Announcement>
      </p>
      <p>{text.lead}</p>
      {count > 0 && <StorageChoices count={count} stored={stored} />}
    </section>
  )
}

type ChoicesProps = { readonly count: number; readonly stored: boolean }

/** The checkbox for storing the caseload on this device, and buttons to save or delete it. */
function StorageChoices({ count, stored }: ChoicesProps) {
  const { caseload, props, save } = useCaseload()
  const { storage: text } = props.text
  useRestoredControls()
  return (
    <div>
      <label class="check">
        <input
          type="checkbox"
          checked={stored}
          aria-describedby="storage-hint"
          onChange={({ currentTarget }) => caseload.store(currentTarget.checked)}
        />
        <span>{text.device}</span>
      </label>
      <p id="storage-hint" class="small">
        {text.deviceHint}
      </p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => save('csv')}>
          {text.csv}
        </button>
        <button type="button" class="button" onClick={() => save('json')}>
          {text.json}
        </button>
        <button type="button" class="button" onClick={() => save('codes')}>
          {text.codes}
        </button>
      </p>
      <p class="small">{text.fileHint}</p>
      <DeleteButton count={count} />
    </div>
  )
}

/** The button that deletes the caseload, replaced by a confirmation once it is pressed. */
function DeleteButton({ count }: { readonly count: number }) {
  const { forget, props } = useCaseload()
  const { storage: text } = props.text
  const [asked, setAsked] = useState<'not-yet' | 'asked' | 'declined'>('not-yet')
  const question = useRef<HTMLParagraphElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  // The question and the button replace each other, so the focus must move with them.
  useLayoutEffect(() => {
    if (asked === 'asked') question.current?.focus()
    if (asked === 'declined') button.current?.focus()
  }, [asked])
  if (asked === 'asked') {
    return (
      <div class="notice" key="question">
        <p id="sure" tabIndex={-1} ref={question}>
          <ChangingText>{fill(text.sure, { count })}</ChangingText>
        </p>
        <p class="buttons">
          <button type="button" class="button" onClick={forget}>
            {text.yes}
          </button>
          <button type="button" class="quiet" onClick={() => setAsked('declined')}>
            {text.no}
          </button>
        </p>
      </div>
    )
  }
  return (
    <p key="button">
      <button type="button" class="quiet" ref={button} onClick={() => setAsked('asked')}>
        {text.forget}
      </button>
    </p>
  )
}
