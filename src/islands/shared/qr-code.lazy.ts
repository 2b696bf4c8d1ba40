import { encode } from 'uqr'

/** A QR code as an SVG path in a square. `size` is the side in modules, quiet zone included. */
export type QrDrawing = { readonly size: number; readonly path: string }

/** The quiet zone around a code that scanners need, in modules (ISO/IEC 18004). */
const MARGIN = 4

/**
 * The smallest version has no alignment pattern, without which some readers, also our own scanner, can't
 * read a code that is tilted by more than ten degrees.
 */
const SMALLEST_VERSION = 2

/** Encodes a text as a QR code: one path with a unit square for each dark module. */
export function drawQrCode(text: string): QrDrawing {
  const rows = encode(text, { border: MARGIN, minVersion: SMALLEST_VERSION }).data
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return { size: rows.length, path }
}
