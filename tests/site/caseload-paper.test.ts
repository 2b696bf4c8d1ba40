import { describe, expect, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { openCaseload } from './support/caseload-visit.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn } from './support/focus.ts'
import { people } from './support/people.ts'

// Answers from paper worksheets are entered into the caseload with the number keys.

describe.each(LOCALES)('in %s', (locale) => {
  test('thirty worksheets are entered without a mouse, and become thirty codes', async () => {
    const visit = await openCaseload({ locale })
    const { page, text } = visit
    await visit.link(text.add.paper).press('Enter')
    await expectFocusOn(visit.heading(text.paper.title))
    await page.keyboard.press('Tab')
    await expectFocusOn(visit.field(text.paper.nickname))
    for (let sheet = 1; sheet <= 30; sheet++) {
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
    await page.getByText(fill(text.paper.done, { count: 30 })).waitFor()
    await visit.heading(fill(text.paper.sheet, { n: 31 })).waitFor()
    await visit.link(text.paper.back).click()
    await eventually(visit.names).toHaveLength(30)
  })

  test('missing answers are listed during entry, and again before the sheet is added', async () => {
    const visit = await openCaseload({ locale, suffix: '#paper' })
    const { page, text } = visit
    const statement = (number: number) => page.locator(`#paper-${number}`)
    await statement(1).press('4')
    await expectFocusOn(statement(2))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('2')
    await page
      .getByText(
        `${fill(text.paper.entered, { count: 2, total: 28 })} ${fill(text.paper.missing, { numbers: '2' })}`
      )
      .waitFor()
    await page.keyboard.press('7')
    await page.getByText(text.paper.only).waitFor()
    expect(await statement(4).getAttribute('aria-invalid')).toBe('true')
    expect(await statement(4).inputValue()).toBe('')
    await expectFocusOn(statement(4))
    // In an empty field, Backspace moves the focus to the field before.
    await page.keyboard.press('Backspace')
    await expectFocusOn(statement(3))
    await page.keyboard.press('5')
    expect(await statement(3).inputValue()).toBe('5')
    for (let number = 4; number <= 28; number++) await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await page.getByText(fill(text.paper.finishAnyway, { numbers: '2' })).waitFor()
    await statement(2).press('0')
    await page.getByText(text.paper.complete).waitFor()
    await visit.button(text.paper.finish).click()
    await page.getByText(fill(text.paper.done, { count: 1 })).waitFor()
    await visit.button(text.paper.undo).click()
    await visit.heading(fill(text.paper.sheet, { n: 1 })).waitFor()
    // The answers are back in the fields, to be fixed.
    await page.getByText(text.paper.takenBack).waitFor()
    expect(await statement(3).inputValue()).toBe('5')
    await expectFocusOn(visit.field(text.paper.nickname))
    // Undo was used up here, so the list does not offer it again.
    await visit.link(text.paper.back).click()
    await visit.heading(text.add.heading).waitFor()
    expect(await visit.button(text.table.undo).count()).toBe(0)
  })
})

test('an empty sheet is not added, and a sheet can be cleared', async () => {
  const visit = await openCaseload({ suffix: '#paper' })
  const { page, text } = visit
  await visit.button(text.paper.finish).click()
  await page.getByText(text.paper.empty).waitFor()
  await page.locator('#paper-1').press('4')
  await visit.button(text.paper.clear).click()
  await eventually(() => page.locator('#paper-1').inputValue()).toBe('')
})

test('an invalid key in a filled field does not change it, and the next valid key replaces the answer', async () => {
  const { page } = await openCaseload({ suffix: '#paper' })
  await page.locator('#paper-2').press('2')
  await page.locator('#paper-2').press('7')
  await eventually(() => page.locator('#paper-2').inputValue()).toBe('2')
  await page.keyboard.press('4')
  await eventually(() => page.locator('#paper-2').inputValue()).toBe('4')
})

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

test('each field is labelled with its number and statement', async () => {
  const { page } = await openCaseload({ suffix: '#paper' })
  await page
    .getByRole('textbox', {
      name: '1. I like a workday full of conversations with different people.'
    })
    .waitFor()
  expect(await page.getByRole('textbox').count()).toBe(29)
})
