import type { QrDrawing } from './qr-code.lazy.ts'

type Props = { readonly drawing: QrDrawing; readonly label: string }

/** A QR code as an image with the name `label`. */
export function QrCode({ drawing: { size, path }, label }: Props) {
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  )
}
