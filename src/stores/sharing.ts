import { atom, type ReadableAtom } from 'nanostores'

/** What became of copying a link. */
export type Copied = 'not-yet' | 'copied' | 'failed'

/** A QR code as an SVG path in a square of so many modules, its margin included. */
export type QrDrawing = { readonly size: number; readonly path: string }

export type QrCode =
  | { readonly kind: 'hidden' }
  | { readonly kind: 'drawing' }
  | ({ readonly kind: 'drawn' } & QrDrawing)
  | { readonly kind: 'failed' }

export type Sharing = {
  readonly $copied: ReadableAtom<Copied>
  readonly $qrCode: ReadableAtom<QrCode>
  readonly copy: (link: string) => Promise<void>
  /** Shows a QR code for a link, or hides it. */
  readonly toggleQrCode: (link: string) => Promise<void>
  /** Another result is shown: what was done with the last one is over. */
  readonly startAnew: () => void
}

type Dependencies = {
  /** Both may fail: without permission, without a connection. */
  readonly writeClipboard: (text: string) => Promise<void>
  readonly drawQrCode: (text: string) => Promise<QrDrawing>
}

/** What somebody does to keep a result or to pass it on. */
export function createSharing({ writeClipboard, drawQrCode }: Dependencies): Sharing {
  const $copied = atom<Copied>('not-yet')
  const $qrCode = atom<QrCode>({ kind: 'hidden' })
  return {
    $copied,
    $qrCode,

    async copy(link) {
      try {
        await writeClipboard(link)
        $copied.set('copied')
      } catch {
        $copied.set('failed')
      }
    },

    async toggleQrCode(link) {
      const drawing: QrCode = { kind: 'drawing' }
      if ($qrCode.get().kind !== 'hidden') {
        $qrCode.set({ kind: 'hidden' })
        return
      }
      $qrCode.set(drawing)
      const outcome = await drawQrCode(link).then(
        (drawing): QrCode => ({ kind: 'drawn', ...drawing }),
        (): QrCode => ({ kind: 'failed' })
      )
      // Hidden meanwhile, or another result is shown: nobody waits for it any more.
      if ($qrCode.get() === drawing) $qrCode.set(outcome)
    },

    startAnew() {
      $copied.set('not-yet')
      $qrCode.set({ kind: 'hidden' })
    }
  }
}
