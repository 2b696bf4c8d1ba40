import { describe, expect, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { expectQuiet } from '../support/visit.ts'
import { openCaseload } from './support/caseload-visit.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn } from './support/focus.ts'
import { people } from './support/people.ts'

// Codes are added to the caseload by pasting, from a file, by dropping a file, or by a link. No
// line is lost.

const BROKEN = '12H7-EY82-V32F-R9ZC-NC'

describe.each(LOCALES)('in %s', (locale) => {
  const problems = contentIn(locale).ui.codeProblems

  test('lines in every format are parsed, and invalid ones are fixed in place by keyboard', async () => {
    const visit = await openCaseload({ locale })
    const { page, text, field, button } = visit
    await field(text.add.label).focus()
    await page.keyboard.insertText(
      `\uFEFFLan;${people.counter.code}\r\n"Nguyễn, Minh"\t${people.quiet.code.toLowerCase()}\r\n\r\nHoa ${BROKEN}\nVy ${BROKEN.replace('EY82', 'EU82')}\nnobody knows`
    )
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText(fill(text.add.addedBad, { read: 2, bad: 2 })).waitFor()
    await expectFocusOn(visit.heading(fill(text.fix.heading, { count: 2 })))
    await eventually(visit.names).toEqual(['Lan', 'Nguyễn, Minh'])
    expect(await field(text.add.label).inputValue()).toBe('')

    await page.getByText(fill(problems.sign, { group: 2, symbols: 'EU82' })).waitFor()
    await page.getByText(fill(problems.wrong, { group: 3, symbols: 'V32F' })).waitFor()
    // The first line to fix has a field for the nickname, then one for the code.
    await page.keyboard.press('Tab')
    expect(await page.locator('input:focus').inputValue()).toBe('Hoa')
    await page.keyboard.press('Tab')
    expect(await page.locator('input:focus').inputValue()).toBe(BROKEN)
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText(people.almostQuiet.code)
    await page.keyboard.press('Enter')
    await visit.heading(fill(text.fix.heading, { count: 1 })).waitFor()
    await eventually(visit.names).toEqual(['Lan', 'Nguyễn, Minh', 'Hoa'])

    await page.getByText(fill(text.add.mended, { name: 'Hoa' })).waitFor()

    await button(text.fix.remove).click()
    await page.getByText(fill(text.table.removed, { count: 1 })).waitFor()
    await page.getByText(text.fix.lead).waitFor({ state: 'detached' })
    await visit.heading(text.group.heading).waitFor()
    await expectQuiet(page)
  })
})

test('a single code opens its sheet at once; the back button returns to the list', async () => {
  const visit = await openCaseload()
  await visit.add(people.counter.code)
  await visit.page.getByRole('article').waitFor()
  await expectFocusOn(visit.heading(fill(visit.text.table.nameless, { id: 1 })))
  await visit.page.goBack()
  await visit.heading(visit.text.table.heading).waitFor()
})

test('a file is read in UTF-8, UTF-16 and the Vietnamese Windows encoding', async () => {
  const visit = await openCaseload()
  const choose = (name: string, buffer: Buffer) =>
    visit.page.getByLabel(visit.text.add.file).setInputFiles({ name, mimeType: 'text/csv', buffer })
  await choose('utf8.csv', Buffer.from(`Đức;${people.counter.code}\nHà;${people.quiet.code}`))
  await eventually(visit.names).toEqual(['Đức', 'Hà'])
  const utf16 = Buffer.from(`\uFEFFThảo\t${people.almostQuiet.code}`, 'utf16le')
  await choose('unicode.txt', utf16)
  await eventually(visit.names).toEqual(['Đức', 'Hà', 'Thảo'])
  // 0xD0 is Đ in windows-1258, the encoding of older Vietnamese spreadsheets.
  const windows1258 = Buffer.concat([
    Buffer.from([0xd0]),
    Buffer.from(`an,${people.atHomeOnBoth.code}`, 'latin1')
  ])
  await choose('old.csv', windows1258)
  await eventually(visit.names).toEqual(['Đức', 'Hà', 'Thảo', 'Đan'])
})

test('a file that is dropped on the page is read, and the browser does not open it', async () => {
  const visit = await openCaseload()
  await visit.page.locator('#caseload').evaluate((root, lines) => {
    const data = new DataTransfer()
    data.items.add(new File([lines], 'class.csv', { type: 'text/csv' }))
    root.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true }))
    root.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }))
  }, `Lan,${people.counter.code}\nMinh,${people.quiet.code}`)
  await eventually(visit.names).toEqual(['Lan', 'Minh'])
})

test('text that is dropped on the page is read, and what is typed in the field stays', async () => {
  const visit = await openCaseload()
  await visit.field(visit.text.add.label).fill('Not read yet')
  await visit.page.locator('h1').evaluate((heading, text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    heading.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }))
  }, `Lan ${people.counter.code}\nMinh ${people.quiet.code}`)
  await eventually(visit.names).toEqual(['Lan', 'Minh'])
  expect(await visit.field(visit.text.add.label).inputValue()).toBe('Not read yet')
})
