import { pathToFile } from '#i18n/paths'
import { addressFor } from '#stores/late'
import type { QrDrawing } from '#stores/sharing'

/** The script that draws, written to its own address by src/pages/scripts/qr-code.js.ts. */
const DRAWER = pathToFile('scripts/qr-code.js')

let failures = 0

/** A QR code for a text; what draws it is fetched only when somebody asks for one, and again where that failed. */
export async function drawQrCode(text: string): Promise<QrDrawing> {
  const address = addressFor(DRAWER, failures++)
  const drawer: typeof import('./late/qr-drawing.ts') = await import(/* @vite-ignore */ address)
  failures--
  return drawer.drawQrCode(text)
}
