import { PDFDocument } from 'pdf-lib'
import { expect, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { contentIn } from '../site/support/content.ts'
import { eventually } from '../site/support/eventually.ts'
import { describeInEngines } from './support/in-engines.ts'
import { showPrintStyle } from './support/print-style.ts'

// A counsellor pastes codes, opens the sheet of one person, and prints it.

const PASTED = 'Lan 12H7-EY82-V32E-R9ZC-NC\nMinh 14TQ-F962-6CEP-VFGW-11\nHoa 12BV-E19Y-FXRE-4TM2-ZR'

describeInEngines(({ visit }) => {
  test.each(LOCALES)('%s: three pasted codes become three people', async (locale) => {
    const visitor = await visit(`/${locale}/caseload/`)
    const { add } = contentIn(locale).counsellor.caseload.island
    // Copied and pasted by keys, so that the engine's own clipboard is used.
    await visitor.write(add.label, PASTED)
    await visitor.tab.pressWithControl('a')
    await visitor.tab.pressWithControl('x')
    await eventually(() => visitor.valueOf('textbox', add.label)).toBe('')
    await visitor.tab.pressWithControl('v')
    await eventually(() => visitor.valueOf('textbox', add.label)).toBe(PASTED)
    await visitor.press('button', add.read)
    await visitor.read(fill(add.added, { read: 3 }))
    for (const name of ['Lan', 'Minh', 'Hoa']) await visitor.find('rowheader', name)
  })

  test.each(LOCALES)('%s: the sheet of a person is printed on one page', async (locale) => {
    const { counsellor, words } = contentIn(locale)
    const { add, person } = counsellor.caseload.island
    const visitor = await visit(`/${locale}/caseload/`)
    await visitor.write(add.label, '12H7-EY82-V32E-R9ZC-NC')
    await visitor.press('button', add.read)
    await visitor.count(1, 'article')
    await visitor.read(words.placings.front.sentence)
    await visitor.find('button', person.print)
    if (visitor.tab.print) {
      const printed = await PDFDocument.load(await visitor.tab.print())
      expect(printed.getPageCount()).toBe(1)
    }
    await visitor.tab.evaluate(showPrintStyle)
    await visitor.count(0, 'button')
    await visitor.read(words.placings.front.sentence)
  })
})
