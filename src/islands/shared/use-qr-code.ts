import { useCallback, useEffect, useState } from 'preact/hooks'
import { fetchPart } from './lazy-script.ts'
import type { QrDrawing } from './qr-code.lazy.ts'

type Part = typeof import('./qr-code.lazy.ts')

/** The last code that was drawn stands until the one for the present link is. */
export type QrState = QrDrawing | 'coming' | 'failed'

/**
 * A QR code that follows a link, and the way to try again where it could not be drawn. What draws it is fetched only when a component
 * asks for one, and again where that failed.
 */
export function useQrCode(link: string): {
  readonly qrCode: QrState
  readonly drawAgain: () => void
} {
  const [qrCode, setQrCode] = useState<QrState>('coming')
  const [attempt, setAttempt] = useState(0)
  // Another attempt draws the same link again
  useEffect(() => {
    let current = true
    fetchPart<Part>('qr-code')
      .then(({ drawQrCode }) => drawQrCode(link))
      .catch(() => 'failed' as const)
      // Somebody has gone on writing meanwhile: the drawing of the present link is on its way.
      .then((drawn) => current && setQrCode(drawn))
    return () => {
      current = false
    }
  }, [link, attempt])
  return { qrCode, drawAgain: useCallback(() => setAttempt((count) => count + 1), []) }
}
