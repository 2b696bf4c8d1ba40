import { useCallback, useEffect, useState } from 'preact/hooks'
import { fetchPart } from './lazy-script.ts'
import type { QrDrawing } from './qr-code.lazy.ts'

type Part = typeof import('./qr-code.lazy.ts')

/** While the code for a new link is drawn, the previous drawing stays. */
export type QrState = QrDrawing | 'loading' | 'failed'

/**
 * Draws the QR code of a link, and draws it again when the link changes. The drawing code is a lazy
 * part, fetched at first use. `drawAgain` tries once more after `'failed'`.
 */
export function useQrCode(link: string): {
  readonly qrCode: QrState
  readonly drawAgain: () => void
} {
  const [qrCode, setQrCode] = useState<QrState>('loading')
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    fetchPart<Part>('qr-code')
      .then(({ drawQrCode }) => drawQrCode(link))
      .catch(() => 'failed' as const)
      // If the link has changed meanwhile, this drawing is outdated.
      .then((drawn) => current && setQrCode(drawn))
    return () => {
      current = false
    }
  }, [link, attempt])
  return { qrCode, drawAgain: useCallback(() => setAttempt((count) => count + 1), []) }
}
