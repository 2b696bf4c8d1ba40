import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { LOCALES, OTHER_LOCALE } from '#i18n/locales'
import { expectQuiet } from '../support/visit.ts'
import { openClass, type CaseloadVisit } from './support/caseload-visit.ts'
import { contentIn } from './support/content.ts'
import { cutOff } from './support/cut-off.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn } from './support/focus.ts'

// An advert beside the sheet of a person: where it stays, and how it is printed. What it says is in
// tests/islands/caseload/talk-advert.test.ts, without a browser.

const PAPER = ['A4', 'Letter'] as const
/** The width of A4 without its margins of 10 mm, in CSS pixels (96 per inch). */
const PRINTED_WIDTH = Math.floor(((210 - 2 * 10) / 25.4) * 96)

/** Long duties, so that the quotes are as long as quotes can be. */
const DUTY = 'and write down what was agreed, in the order in which it was said, so that everybody '
const LONG_ADVERT = [
  'Your tasks:',
  `- Serve customers at the counter, ${DUTY.repeat(4)}knows it.`,
  `- Answer calls from clients at the help desk, ${DUTY.repeat(4)}knows it.`,
  `- Enter data into spreadsheets and check the records, ${DUTY.repeat(4)}knows it.`,
  `- Reconcile accounts and prepare the monthly reports, ${DUTY.repeat(4)}knows it.`
].join('\n')

describe.each(LOCALES)('in %s', (locale) => {
  const { talkAdvert } = contentIn(locale).counsellor

  test('the advert survives a reload and a change of language, and is in no file', async () => {
    const visit = await openClass({ locale })
    const { page } = visit
    await addAdvert(visit, 'Lan')
    await page.reload()
    await eventually(() => advertIn(visit).count()).toBe(1)
    expect(await visit.field(talkAdvert.textLabel).inputValue()).toBe(LONG_ADVERT)
    const other = OTHER_LOCALE[locale]
    await page.getByRole('link', { name: locale === 'en' ? 'Tiếng Việt' : 'English' }).click()
    await page.waitForURL(new RegExp(`/${other}/caseload/`))
    await page.getByText(`${contentIn(other).counsellor.talkAdvert.eyebrow} · Lan`).waitFor()
    await page.goto(page.url().replace(/#.*/, '#all'))
    const { storage } = contentIn(other).counsellor.caseload.island
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: storage.json, exact: true }).click()
    ])
    const chunks = await (await download.createReadStream()).toArray()
    const file = Buffer.concat(chunks).toString()
    expect(file).toContain('Lan')
    expect(file).not.toContain('Serve customers')
    await expectQuiet(page)
  })

  test('it is a second printed page, and nothing on it is cut off', async () => {
    const visit = await openClass({ locale, width: PRINTED_WIDTH })
    const { page, text } = visit
    await addAdvert(visit, 'Lan')
    for (const format of PAPER) expect(await pages(visit, format)).toBe(2)
    await page.getByRole('combobox').selectOption({ label: text.person.both })
    await eventually(() => advertIn(visit).count()).toBe(2)
    for (const format of PAPER) expect(await pages(visit, format)).toBe(4)
    await page.emulateMedia({ media: 'print' })
    expect(await cutOff(page)).toEqual([])
    expect(await visit.field(talkAdvert.textLabel).isVisible()).toBe(false)
    expect(await visit.button(text.person.advert).count()).toBe(0)
  })
})

test('the fields are reached by keyboard, and after removing, the button to add one again has the focus', async () => {
  const visit = await openClass()
  await visit.link('Lan').click()
  await visit.button(visit.text.person.advert).press('Enter')
  const { titleLabel, remove } = contentIn('en').counsellor.talkAdvert
  await expectFocusOn(visit.field(titleLabel))
  await visit.page.keyboard.type('Teller')
  await visit.button(remove).press('Enter')
  await expectFocusOn(visit.button(visit.text.person.advert))
  await expectQuiet(visit.page)
})

test('when its part cannot be fetched, the page says so, and a button tries again', async () => {
  let blocked = true
  const visit = await openClass({
    prepare: (context) =>
      context.route('**/scripts/*-talk-advert.js', (route) =>
        blocked ? route.abort() : route.continue()
      )
  })
  await visit.link('Lan').click()
  await visit.button(visit.text.person.advert).click()
  await visit.page.getByText(visit.text.person.failed).waitFor()
  blocked = false
  await visit.button(visit.text.person.again).click()
  await visit.field(contentIn('en').counsellor.talkAdvert.titleLabel).waitFor()
})

async function addAdvert(visit: CaseloadVisit, name: string): Promise<void> {
  const { titleLabel, textLabel } = contentIn(visit.locale).counsellor.talkAdvert
  await visit.link(name).click()
  await visit.button(visit.text.person.advert).click()
  await visit.field(titleLabel).fill('Bank teller')
  await visit.field(textLabel).fill(LONG_ADVERT)
  await advertIn(visit).waitFor()
}

/** The pages about adverts, in all languages that are shown. */
function advertIn({ page }: CaseloadVisit) {
  return page.getByRole('region', { name: 'Bank teller', exact: true })
}

async function pages({ page }: CaseloadVisit, format: (typeof PAPER)[number]): Promise<number> {
  const pdf = await PDFDocument.load(await page.pdf({ format }))
  return pdf.getPageCount()
}
