import { FetchFailed } from '../shared/fetch-failed.tsx'
import { QrCode } from '../shared/qr-code.tsx'
import { useQrCode } from '../shared/use-qr-code.ts'
import type { InvitedText } from './invited-props.ts'

type Props = { readonly message: string; readonly text: InvitedText }

/** The message as a QR code, for a counsellor who scans it from the screen. */
export function MessageQrCode({ message, text }: Props) {
  const { qrCode, drawAgain } = useQrCode(message)
  if (qrCode === 'failed') {
    return <FetchFailed message={text.noQr} again={text.again} retry={drawAgain} />
  }
  return qrCode === 'loading' ? null : <QrCode drawing={qrCode} label={text.qrLabel} />
}
