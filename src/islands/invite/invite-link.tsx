import { useEffect, useState } from 'preact/hooks'
import type { Copied, QrDrawing } from '#stores/sharing'
import { ChangingText } from '../shared/changing-text.tsx'
import { copyText } from '../shared/copy-text.ts'
import type { InviteText } from './invite-props.ts'

/** With more modules than this, a QR code on a slip has squares of less than half a millimetre. */
const FINE = 84

type Props = {
  readonly qrCode: QrDrawing | 'coming' | 'failed'
  readonly link: string
  readonly text: InviteText['link']
  readonly drawAgain: () => void
}

/** The link of the invitation, to copy and to try, and what is to be said of its QR code. */
export function InviteLink({ qrCode, link, text, drawAgain }: Props) {
  const [copied, setCopied] = useState<Copied>('not-yet')
  // What was copied is another link than the one that stands here now.
  useEffect(() => setCopied('not-yet'), [link])
  const copy = (): void => {
    copyText(link).then(
      () => setCopied('copied'),
      () => setCopied('failed')
    )
  }
  return (
    <section aria-labelledby="link-heading">
      <h2 id="link-heading">{text.heading}</h2>
      <textarea readOnly rows={4} value={link} spellcheck={false} aria-labelledby="link-heading" />
      <p class="buttons">
        <button type="button" class="button" onClick={copy}>
          {text.copy}
        </button>
        <a class="quiet" href={link} target="_blank" rel="noopener">
          {text.open}
        </a>
      </p>
      <p role="status">
        <ChangingText>
          {copied === 'copied' ? text.copied : copied === 'failed' && text.copyFailed}
        </ChangingText>
      </p>
      {qrCode === 'failed' && (
        <p role="alert">
          {text.noQr}{' '}
          <button type="button" class="quiet" onClick={drawAgain}>
            {text.again}
          </button>
        </p>
      )}
      {typeof qrCode === 'object' && qrCode.size > FINE && <p class="hint">{text.fine}</p>}
    </section>
  )
}
