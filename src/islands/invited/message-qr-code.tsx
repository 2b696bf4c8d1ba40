import { QrCode } from '../shared/qr-code.tsx'
import { useQrCode } from '../shared/use-qr-code.ts'
import type { InvitedText } from './invited-props.ts'

type Props = { readonly message: string; readonly text: InvitedText }

/** The message as a QR code, for a counsellor who scans it from the screen. */
export function MessageQrCode({ message, text }: Props) {
  const { qrCode, drawAgain } = useQrCode(message)
  if (qrCode === 'failed') {
    return (
      <p role="alert">
        {text.noQr}{' '}
        <button type="button" class="quiet" onClick={drawAgain}>
          {text.again}
        </button>
      </p>
    )
  }
  return qrCode === 'loading' ? null : <QrCode drawing={qrCode} label={text.qrLabel} />
}
