import { ChangingText } from '../shared/changing-text.tsx'
import { useCopying } from '../shared/use-copying.ts'
import type { QrState } from '../shared/use-qr-code.ts'
import type { InviteText } from './invite-props.ts'

/**
 * With more modules than this on each side, the modules of a QR code are smaller than 0.5 mm on a
 * printed slip.
 */
const FINE = 84

type Props = {
  readonly qrCode: QrState
  readonly link: string
  readonly text: InviteText['link']
  readonly drawAgain: () => void
}

/** The link of the invitation, with buttons to copy and open it, and messages about its QR code. */
export function InviteLink({ qrCode, link, text, drawAgain }: Props) {
  const { copied, copy } = useCopying(link)
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
