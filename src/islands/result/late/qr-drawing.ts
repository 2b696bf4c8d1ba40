import { encode } from 'uqr'

/** The rows of a QR code for a text; true is dark. */
export function qrRows(text: string): readonly (readonly boolean[])[] {
  return encode(text, { border: 0 }).data
}
