import type { QrDrawing } from '#stores/sharing'
import { fetchPart } from './lazy-script.ts'

type Part = typeof import('./qr-code.lazy.ts')

/** A QR code for a text; what draws it is fetched only when somebody asks for one, and again where that failed. */
export async function drawQrCode(text: string): Promise<QrDrawing> {
  const part = await fetchPart<Part>('qr-code')
  return part.drawQrCode(text)
}
