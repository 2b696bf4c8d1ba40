import { encode } from 'uqr'

/** A QR code as an SVG path in a square of so many modules, its margin included. */
export type QrDrawing = { readonly size: number; readonly path: string }

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
