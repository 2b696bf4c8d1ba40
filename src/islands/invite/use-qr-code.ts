import { useCallback, useEffect, useState } from 'preact/hooks'
import type { QrDrawing } from '#stores/sharing'
import { drawQrCode } from '../shared/draw-qr-code.ts'

/** The last code that was drawn stands until the one for the present link is. */
type State = QrDrawing | 'coming' | 'failed'

/** A QR code that follows a link, and the way to try again where it could not be drawn. */
export function useQrCode(link: string): {
  readonly qrCode: State
  readonly drawAgain: () => void
} {
  const [qrCode, setQrCode] = useState<State>('coming')
  const [attempt, setAttempt] = useState(0)
  // Another attempt draws the same link again
  useEffect(() => {
    let current = true
    drawQrCode(link)
      .catch(() => 'failed' as const)
      // Somebody has gone on writing meanwhile: the drawing of the present link is on its way.
      .then((drawn) => current && setQrCode(drawn))
    return () => {
      current = false
    }
  }, [link, attempt])
  return { qrCode, drawAgain: useCallback(() => setAttempt((count) => count + 1), []) }
}
