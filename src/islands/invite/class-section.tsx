import { useRef, useState } from 'preact/hooks'
import type { Invitation } from '#domain/invitation'
import { FetchFailed } from '../shared/fetch-failed.tsx'
import { useLazy } from '../shared/use-lazy.ts'
import type { QrState } from '../shared/use-qr-code.ts'
import type { ClassViewWords, ClientText, InviteText } from './invite-props.ts'

/** The lazy part with the view for a class. */
export type ClassViewPart = typeof import('./class-view.lazy.tsx') & {
  readonly words: ClassViewWords
}

/**
 * With more modules than this on each side, phones in the last row of a classroom can't tell the
 * modules of a QR code apart: 8 m from a picture two metres wide, where the code is 0.8 m wide, a
 * module is smaller than 12 mm.
 */
const FINE = 69

type Props = {
  readonly invitation: Invitation
  readonly client: ClientText
  /** The language of the quiz. */
  readonly language: string
  readonly qrCode: QrState
  readonly drawAgain: () => void
  readonly text: InviteText['classView']
  /** Path of the page that reads codes. */
  readonly caseload: string
}

/**
 * The button that shows the invitation to a class. The view is a lazy part in the language of the
 * quiz, so this component must be keyed by that language.
 */
export function ClassSection({ language, text, caseload, qrCode, ...shown }: Props) {
  const { state, load } = useLazy<ClassViewPart>(`${language}-class-view`)
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const show = (): void => {
    setOpen(true)
    load()
  }
  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <section class="wall" aria-labelledby="wall">
      <h2 id="wall">{text.heading}</h2>
      <p>{text.lead}</p>
      {typeof qrCode === 'object' && qrCode.size > FINE && <p class="hint">{text.fine}</p>}
      <p class="buttons">
        <button type="button" class="button" ref={button} onClick={show}>
          {text.open}
        </button>
        <a class="quiet" href={caseload}>
          {text.read}
        </a>
      </p>
      {open && state.kind === 'failed' && (
        <FetchFailed message={text.failed} again={text.again} retry={load} />
      )}
      {open && state.kind === 'loaded' && (
        <state.part.ClassView
          {...shown}
          language={language}
          qrCode={qrCode}
          words={state.part.words}
          close={close}
        />
      )}
    </section>
  )
}
