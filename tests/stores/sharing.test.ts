import { createSharing, type QrDrawing } from '#stores/sharing'
import { describe, expect, test } from 'vitest'

const LINK = 'https://example.org/en/result/#1ABC'
const DRAWING: QrDrawing = { size: 29, path: 'M4 4h1v1h-1z' }

describe('copying', () => {
  test('puts the link into the clipboard and says so', async () => {
    const copied: string[] = []
    const sharing = visit({ writeClipboard: async (text) => void copied.push(text) })
    expect(sharing.$copied.get()).toBe('not-yet')
    await sharing.copy(LINK)
    expect(copied).toEqual([LINK])
    expect(sharing.$copied.get()).toBe('copied')
  })

  test('that is forbidden says so', async () => {
    const sharing = visit({ writeClipboard: () => Promise.reject(new Error('not allowed')) })
    await sharing.copy(LINK)
    expect(sharing.$copied.get()).toBe('failed')
  })

  test('where there is no clipboard at all says so', async () => {
    const sharing = visit({
      writeClipboard: () => {
        throw new TypeError('navigator.clipboard is undefined')
      }
    })
    await sharing.copy(LINK)
    expect(sharing.$copied.get()).toBe('failed')
  })
})

describe('a QR code', () => {
  test('is drawn when asked for, and put away again', async () => {
    const sharing = visit({})
    const drawn = sharing.toggleQrCode(LINK)
    expect(sharing.$qrCode.get()).toEqual({ kind: 'drawing' })
    await drawn
    expect(sharing.$qrCode.get()).toEqual({ kind: 'drawn', ...DRAWING })
    await sharing.toggleQrCode(LINK)
    expect(sharing.$qrCode.get()).toEqual({ kind: 'hidden' })
  })

  test('that could not be fetched says so, and can be asked for again', async () => {
    const sharing = visit({ drawQrCode: () => Promise.reject(new Error('no connection')) })
    await sharing.toggleQrCode(LINK)
    expect(sharing.$qrCode.get()).toEqual({ kind: 'failed' })
    await sharing.toggleQrCode(LINK)
    expect(sharing.$qrCode.get()).toEqual({ kind: 'hidden' })
  })

  test('that comes after it was put away stays away', async () => {
    const sharing = visit({})
    const drawn = sharing.toggleQrCode(LINK)
    await sharing.toggleQrCode(LINK)
    await drawn
    expect(sharing.$qrCode.get()).toEqual({ kind: 'hidden' })
  })
})

test('for another result everything starts anew', async () => {
  const sharing = visit({})
  await sharing.copy(LINK)
  const drawn = sharing.toggleQrCode(LINK)
  sharing.startAnew()
  await drawn
  expect([sharing.$copied.get(), sharing.$qrCode.get().kind]).toEqual(['not-yet', 'hidden'])
})

function visit(surroundings: Partial<Parameters<typeof createSharing>[0]>) {
  return createSharing({
    writeClipboard: async () => {},
    drawQrCode: async () => DRAWING,
    ...surroundings
  })
}
