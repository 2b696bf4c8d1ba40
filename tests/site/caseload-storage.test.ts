import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALE_NAMES, LOCALES, OTHER_LOCALE } from '#i18n/locales'
import { CASELOAD_KEY } from '#stores/caseload-storage'
import { expectQuiet } from '../support/visit.ts'
import { caseloadOn, openCaseload, openClass } from './support/caseload-visit.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn } from './support/focus.ts'
import { people, unclearPeople } from './support/people.ts'

// Where a caseload is stored: in the tab, on the device, in files, or nowhere after it is deleted.

const NAMES = ['Lan', 'Minh', 'Thảo', 'Đức', 'Hà', 'Bảo', 'Yến']

describe.each(LOCALES)('in %s', (locale) => {
  test('what is typed and not added yet survives a reload, a change of language and Back', async () => {
    const { page, text, field } = await openCaseload({ locale })
    await field(text.add.label).fill('Lan …\nMinh …')
    await page.getByRole('link', { name: text.add.paper }).click()
    await field(text.paper.nickname).fill('Đức')
    await page.locator('#paper-1').press('4')
    await page.reload()
    await eventually(() => page.locator('#paper-1').inputValue()).toBe('4')
    expect(await field(text.paper.nickname).inputValue()).toBe('Đức')
    await page.goBack()
    await eventually(() => field(text.add.label).inputValue()).toBe('Lan …\nMinh …')
    page.on('dialog', (dialog) => dialog.accept())
    await page.getByRole('link', { name: LOCALE_NAMES[OTHER_LOCALE[locale]] }).click()
    const other = caseloadOn(page, OTHER_LOCALE[locale])
    await eventually(() => other.field(other.text.add.label).inputValue()).toBe('Lan …\nMinh …')
    await expectQuiet(page)
  })

  test.each(['csv', 'json'] as const)('a saved %s file restores the same lines', async (kind) => {
    const visit = await openClass({ locale })
    const { page, text } = visit
    // The second code has a wrong symbol, so it is a line to mend.
    await visit.add(`1+1,${people.quiet.code}\nHoa, 12H7-EY82-V32F-R9ZC-NC`)
    await eventually(visit.names).toHaveLength(8)
    const path = await saved(page, () => visit.button(text.storage[kind]).click())
    const before = await page.evaluate(listed)

    const again = await openCaseload({ locale: OTHER_LOCALE[locale] })
    await again.page.getByLabel(again.text.add.file).setInputFiles(path)
    await eventually(again.names).toEqual([...NAMES, '1+1'])
    await again.heading(fill(again.text.fix.heading, { count: 1 })).waitFor()
    expect(await again.page.evaluate(listed)).toEqual(before)
    await expectQuiet(page)
  })

  test('a saved list of codes has every code and no name, in an order that says nothing', async () => {
    const { page, text, button } = await openClass({ locale })
    const path = await saved(page, () => button(text.storage.codes).click())
    const codes = (await readFile(path, 'utf8')).trimEnd().split('\n')
    const everybody = [...Object.values(people), unclearPeople.hardlyVarying]
    expect(codes).toEqual(everybody.map(({ code }) => code).toSorted())
  })

  test('the caseload stays after a change of language', async () => {
    const visit = await openClass({ locale })
    await visit.page.getByRole('link', { name: LOCALE_NAMES[OTHER_LOCALE[locale]] }).click()
    const other = caseloadOn(visit.page, OTHER_LOCALE[locale])
    await other.heading(other.text.table.heading).waitFor()
    expect(await other.names()).toEqual(NAMES)
  })

  test('one button deletes everything, after a confirmation', async () => {
    const visit = await openClass({ locale })
    const { page, text, button } = visit
    await page.getByRole('checkbox', { name: text.storage.device }).check()
    await page.getByText(text.storage.kept).waitFor()
    await button(text.storage.forget).press('Enter')
    const sure = fill(text.storage.sure, { count: 7 })
    await expectFocusOn(page.locator('#sure', { hasText: sure }))
    await button(text.storage.no).click()
    await expectFocusOn(button(text.storage.forget))
    await eventually(visit.names).toHaveLength(7)
    await button(text.storage.forget).click()
    await button(text.storage.yes).click()
    await page.getByText(text.storage.forgotten).waitFor()
    await expectFocusOn(visit.heading(text.storage.heading))
    expect(await page.getByRole('table').count()).toBe(0)
    await page.reload()
    await visit.heading(text.add.heading).waitFor()
    expect(await page.getByRole('table').count()).toBe(0)
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0)
  })
})

test('a CSV file has columns with the results, and no field that spreadsheets read as a formula', async () => {
  const visit = await openCaseload()
  await visit.add(
    `=HYPERLINK("https://x.example"),${people.quiet.code}\nLan,${people.counter.code}`
  )
  const path = await saved(visit.page, () => visit.button(visit.text.storage.csv).click())
  const [heading, first, second] = (await readFile(path, 'utf8')).split('\r\n')
  expect(heading).toMatch(
    /^\uFEFFnickname,code,not me,date,person,Verdict,"Front, of 100",Being with people,/
  )
  expect(first).toMatch(
    new RegExp(
      `^"'=HYPERLINK\\(""https://x.example""\\)",${people.quiet.code},,[\\d-]{10},,Back office,\\d+,`
    )
  )
  expect(second).toMatch(new RegExp(`^Lan,${people.counter.code},,[\\d-]{10},,Front office,9\\d,`))
})

test('a reload keeps the tab’s caseload; another tab does not have it', async () => {
  const visit = await openClass()
  await visit.page.reload()
  await eventually(visit.names).toEqual(NAMES)
  expect(await visit.page.evaluate('localStorage.length')).toBe(0)
  const other = await visit.page.context().newPage()
  await other.goto(visit.page.url())
  await other.getByRole('button').first().waitFor()
  expect(await other.getByRole('table').count()).toBe(0)
})

test('after a reload a sheet’s URL still shows the same person', async () => {
  const visit = await openClass()
  const { page, text } = visit
  await page.getByRole('checkbox', { name: 'Select Lan' }).check()
  await visit.button(text.table.remove).click()
  await visit.link('Thảo').click()
  await visit.heading('Thảo').waitFor()
  await page.reload()
  await visit.heading('Thảo').waitFor()
})

test('a caseload that is stored on the device is deleted in all tabs', async () => {
  const visit = await openClass()
  await visit.page.getByRole('checkbox', { name: visit.text.storage.device }).check()
  const other = caseloadOn(await visit.page.context().newPage(), 'en')
  await other.page.goto(visit.page.url())
  await eventually(other.names).toEqual(NAMES)
  await visit.button(visit.text.storage.forget).click()
  await visit.button(visit.text.storage.yes).click()
  await eventually(other.names).toEqual([])
  await other.page.reload()
  await other.heading(other.text.add.heading).waitFor()
  expect(await other.page.getByRole('table').count()).toBe(0)
})

test('a caseload is stored on the device for later visits, until the checkbox is cleared', async () => {
  const visit = await openClass()
  const box = visit.page.getByRole('checkbox', { name: visit.text.storage.device })
  await box.check()
  const next = caseloadOn(await visit.page.context().newPage(), 'en')
  await next.page.goto(visit.page.url())
  await eventually(next.names).toEqual(NAMES)
  await box.uncheck()
  // Each tab still has its own caseload.
  await eventually(() =>
    next.page.getByRole('checkbox', { name: next.text.storage.device }).isChecked()
  ).toBe(false)
  expect(await next.names()).toEqual(NAMES)
  await eventually(visit.names).toEqual(NAMES)
  expect(await visit.page.evaluate((key) => localStorage.getItem(key), CASELOAD_KEY)).toBeNull()
})

test.each(['blocked', 'full'] as const)(
  'with storage that is %s everything works except storing on the device',
  async (storage) => {
    const visit = await openClass({ storage })
    await visit.page.getByRole('checkbox', { name: visit.text.storage.device }).click()
    await visit.page.getByText(visit.text.storage.failed).waitFor()
    expect(
      await visit.page.getByRole('checkbox', { name: visit.text.storage.device }).isChecked()
    ).toBe(false)
    await eventually(visit.names).toEqual(NAMES)
  }
)

test('closing a tab with worksheets that were entered by hand asks first', async () => {
  const visit = await openCaseload({ suffix: '#paper' })
  const { page, text } = visit
  await page.locator('#paper-1').press('4')
  for (let number = 2; number <= 28; number++) await page.keyboard.press(`${1 + (number % 5)}`)
  await page.keyboard.press('Enter')
  await page.getByText(fill(text.paper.done, { count: 1 })).waitFor()
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  expect(page.isClosed()).toBe(false)
})

/**
 * The path of a copy of the file that the page saves because of an action. Playwright gives the path
 * of the file itself only to the process that started the browser.
 */
async function saved(page: Page, act: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download')
  await act()
  const path = join(await mkdtemp(join(tmpdir(), 'saved-caseload-')), 'file')
  await (await download).saveAs(path)
  return path
}

/** Runs in the page: all lines as they are stored in `sessionStorage`. */
function listed(): unknown {
  return JSON.parse(sessionStorage.getItem('front-or-back:caseload')?.split('\n')[1] ?? '')
}
