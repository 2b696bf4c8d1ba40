import { expect, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { openCaseload } from './support/caseload-visit.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn } from './support/focus.ts'
import { people } from './support/people.ts'

// Answers from paper worksheets are entered into the caseload with the number keys.

// Thirty worksheets, the class of a school, are entered in tests/islands/caseload/paper.test.ts.
test.each(LOCALES)(
  '%s: three worksheets are entered without a mouse, and become as many codes',
  async (locale) => {
    const count = 3
    const visit = await openCaseload({ locale })
    const { page, text } = visit
    await visit.link(text.add.paper).press('Enter')
    await expectFocusOn(visit.heading(text.paper.title))
    await page.keyboard.press('Tab')
    await expectFocusOn(visit.field(text.paper.nickname))
    for (let sheet = 1; sheet <= count; sheet++) {
      await page.keyboard.type(`Sheet ${sheet}`)
      await page.keyboard.press('Enter')
      await page.keyboard.type(people.quiet.answers.join(''))
      await expectFocusOn(visit.button(text.paper.finish))
      await page.keyboard.press('Enter')
      // The status names the person and the code, to compare them with the worksheet.
      const news = page.getByRole('status').filter({ hasText: `Sheet ${sheet},` })
      await news.filter({ hasText: people.quiet.code }).waitFor()
      await expectFocusOn(visit.field(text.paper.nickname))
    }
    await page.getByText(fill(text.paper.done, { count })).waitFor()
    await visit.heading(fill(text.paper.sheet, { n: count + 1 })).waitFor()
    await visit.link(text.paper.back).click()
    await eventually(visit.names).toHaveLength(count)
  }
)

test('pasted digits fill the fields', async () => {
  const visit = await openCaseload({
    suffix: '#paper',
    prepare: (context) => context.grantPermissions(['clipboard-read', 'clipboard-write'])
  })
  await visit.page.evaluate(
    (row) => navigator.clipboard.writeText(row),
    people.quiet.answers.join(' ')
  )
  await visit.page.locator('#paper-1').press('Control+v')
  await visit.page.getByText(visit.text.paper.complete).waitFor()
  await expectFocusOn(visit.button(visit.text.paper.finish))
})

test('an unfinished sheet is still there after a visit to the list, and closing the tab asks first', async () => {
  const visit = await openCaseload({ suffix: '#paper' })
  const { page, text } = visit
  await visit.field(text.paper.nickname).fill('Lan')
  await page.locator('#paper-1').press('4')
  await visit.link(text.paper.back).click()
  await visit.link(text.add.paper).click()
  expect(await visit.field(text.paper.nickname).inputValue()).toBe('Lan')
  expect(await page.locator('#paper-1').inputValue()).toBe('4')
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  await (await asked).dismiss()
  expect(page.isClosed()).toBe(false)
})
