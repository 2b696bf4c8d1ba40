import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, onTestFinished, test } from 'vitest'
import { useQrCode } from '#islands/shared/use-qr-code.ts'

// The QR code belongs to the link that is shown now, however long the drawing of an earlier one takes.

const FIRST = 'https://front-or-back.example/en/result/#1ABC'
const SECOND = 'https://front-or-back.example/en/result/#1DEF'

test('a drawing that finishes after the link has changed is not shown', async () => {
  const { drawn, finish, show } = pageWithQrCode()
  await show(FIRST)
  await show(SECOND)
  await finish(SECOND)
  expect(drawn()).toBe(`drawing of ${SECOND}`)
  await finish(FIRST)
  expect(drawn()).toBe(`drawing of ${SECOND}`)
})

test('the previous drawing stays until the new one is finished', async () => {
  const { drawn, finish, show } = pageWithQrCode()
  await show(FIRST)
  expect(drawn()).toBe('loading')
  await finish(FIRST)
  expect(drawn()).toBe(`drawing of ${FIRST}`)
  await show(SECOND)
  expect(drawn()).toBe(`drawing of ${FIRST}`)
  await finish(SECOND)
  expect(drawn()).toBe(`drawing of ${SECOND}`)
})

test('a drawing that finishes after the code was put away changes nothing', async () => {
  const { drawn, finish, show, putAway } = pageWithQrCode()
  await show(FIRST)
  putAway()
  await finish(FIRST)
  expect(drawn()).toBe('')
})

test('a drawing that failed can be drawn again', async () => {
  const { drawn, fail, finish, show, drawAgain } = pageWithQrCode()
  await show(FIRST)
  await fail(FIRST)
  expect(drawn()).toBe('failed')
  await drawAgain()
  await finish(FIRST)
  expect(drawn()).toBe(`drawing of ${FIRST}`)
})

/** A page with the QR code of a link. Each drawing takes until the test finishes it or lets it fail. */
function pageWithQrCode() {
  const drawings = new Map<string, PromiseWithResolvers<string>>()
  globalThis.frontOrBack = {
    parts: {
      'qr-code': {
        drawQrCode(link: string) {
          const drawing = Promise.withResolvers<string>()
          drawings.set(link, drawing)
          return drawing.promise
        }
      }
    }
  }
  const root = document.body.appendChild(document.createElement('main'))
  let again = () => {}
  function QrCode({ link }: { readonly link: string }) {
    const { qrCode, drawAgain } = useQrCode(link)
    again = drawAgain
    return String(qrCode)
  }
  onTestFinished(() => {
    render(null, root)
    root.remove()
    globalThis.frontOrBack = undefined
  })
  return {
    drawn: () => root.textContent,
    async show(link: string) {
      await act(async () => {
        render(<QrCode link={link} />, root)
        await allPromises()
      })
    },
    putAway: () => act(() => render(null, root)),
    drawAgain: () =>
      act(async () => {
        again()
        await allPromises()
      }),
    finish: (link: string) =>
      act(async () => {
        drawings.get(link)?.resolve(`drawing of ${link}`)
        await allPromises()
      }),
    fail: (link: string) =>
      act(async () => {
        drawings.get(link)?.reject(new Error('no drawing'))
        await allPromises()
      })
  }
}

/** Resolves after everything that waits for promises: a timer runs after all microtasks. */
function allPromises(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
