import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { LOCALES } from '#i18n/locales'
import { contentIn } from '../site/support/content.ts'
import { eventually } from '../site/support/eventually.ts'
import { nameOf } from '../site/support/role-visit.ts'
import { describeInEngines } from './support/in-engines.ts'

// A result from its link: the verdict, jobs, the code, and the QR code of its link.

const CODE = '12H7-EY82-V32E-R9ZC-NC'

describeInEngines(({ origin, visit }) => {
  test.each(LOCALES)('%s: a link leads to its verdict, also after a reload', async (locale) => {
    const visitor = await visit(`/${locale}/result/#${CODE}`)
    const { sentence } = contentIn(locale).words.placings.front
    await visitor.find('heading', sentence)
    await visitor.tab.reload()
    await visitor.find('heading', sentence)
    expect(await visitor.address()).toBe(`${origin()}/${locale}/result/#${CODE}`)
  })

  test.each(LOCALES)(
    '%s: after the question about training, the jobs are named',
    async (locale) => {
      const visitor = await visit(`/${locale}/result/#${CODE}`)
      await visitor.press('button', contentIn(locale).ui.result.island.roles.any)
      await visitor.find('link', nameOf(locale, 'sales-manager'))
    }
  )

  test.each(LOCALES)('%s: the private part has the code and its QR code', async (locale) => {
    const visitor = await visit(`/${locale}/result/#${CODE}`)
    const { share } = contentIn(locale).ui.result.island
    await visitor.unfold(share.private)
    await visitor.read(CODE)
    await visitor.press('button', share.qr)
    await visitor.find('img', share.qrLabel)
    // Scanners need a white border of four modules on every side.
    const { data } = encode(`${origin()}/${locale}/result/#${CODE}`, { border: 4 })
    const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])))
    await eventually(() => visitor.tab.evaluate(modulesOf, share.qrLabel)).toEqual(dark)
  })
})

/** Runs in the page: the positions of the dark modules of a QR code, each as `column row`. */
function modulesOf(label = ''): readonly string[] {
  const drawing = document.querySelector(`[role="img"][aria-label="${label}"]`)
  if (!drawing || drawing.getBoundingClientRect().width < 100) return []
  const path = drawing.querySelector('path')?.getAttribute('d') ?? ''
  return Array.from(path.matchAll(/M(\d+ \d+)h1v1h-1z/g), ([, point = '']) => point)
}
