import { encode } from 'uqr'
import type { QrDrawing } from '#stores/sharing'

/** The quiet zone that readers need around a code, in modules. */
const MARGIN = 4

/** A QR code for a text, as one path of dark squares. */
export function drawQrCode(text: string): QrDrawing {
  const rows = encode(text, { border: MARGIN }).data
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return { size: rows.length, path }
}
