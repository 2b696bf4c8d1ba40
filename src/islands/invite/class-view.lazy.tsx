import timerStyle from './class-timer.css?inline'
import viewStyle from './class-view.css?inline'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Invitation } from '#domain/invitation'
import { fill } from '#i18n/fill'
import { addStyle } from '../shared/add-style.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import { FetchFailed } from '../shared/fetch-failed.tsx'
import { QrCode } from '../shared/qr-code.tsx'
import type { QrState } from '../shared/use-qr-code.ts'
import { ClassTimerPanel } from './class-timer-panel.tsx'
import { FullScreenButton, leaveFullScreen } from './full-screen-button.tsx'
import type { ClassViewWords, ClientText } from './invite-props.ts'
import { useWakeLock } from './use-wake-lock.ts'

addStyle(viewStyle)
addStyle(timerStyle)

type Props = {
  readonly invitation: Invitation
  readonly client: ClientText
  /** The language of the quiz, in which everything here is written. */
  readonly language: string
  readonly qrCode: QrState
  readonly drawAgain: () => void
  readonly words: ClassViewWords
  /** Called when the view was closed, by the button or the Escape key. */
  readonly close: () => void
}

/** The invitation for a class, over the whole page, to be read from a wall 8 m away. */
export function ClassView({ invitation, client, language, words, close, ...code }: Props) {
  const dialog = useModal()
  useWakeLock()
  return (
    <dialog
      class="class-view"
      lang={language}
      aria-labelledby="class-title"
      ref={dialog}
      onClose={close}
    >
      <header>
        <div>
          <h2 id="class-title" key={client.title}>
            {client.title}
          </h2>
          {invitation.from !== '' && (
            <p>
              <ChangingText>{fill(client.card.from, { name: invitation.from })}</ChangingText>
            </p>
          )}
        </div>
        <p class="ways">
          <FullScreenButton words={words} />
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {words.back}
          </button>
        </p>
      </header>
      <Code {...code} label={client.handOut.qrLabel} words={words} />
      <p class="address">
        {words.type}
        <strong>
          <ChangingText>{location.host}</ChangingText>
          <wbr />
          <ChangingText>{client.quiz}</ChangingText>
        </strong>
        <small>{words.typed}</small>
      </p>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ClassTimerPanel text={words.timer} />
    </dialog>
  )
}

/** A ref for a dialog that is shown as a modal one, while the page under it does not scroll. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    dialog.current?.showModal()
    document.documentElement.classList.add('under-class-view')
    return () => {
      document.documentElement.classList.remove('under-class-view')
      leaveFullScreen()
    }
  }, [])
  return dialog
}

type CodeProps = Pick<Props, 'qrCode' | 'drawAgain' | 'words'> & { readonly label: string }

function Code({ qrCode, drawAgain, label, words }: CodeProps) {
  return (
    <div class="code">
      {qrCode === 'failed' ? (
        <FetchFailed message={words.noQr} again={words.again} retry={drawAgain} />
      ) : (
        qrCode !== 'loading' && <QrCode drawing={qrCode} label={label} />
      )}
    </div>
  )
}
