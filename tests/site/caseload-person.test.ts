import { describe, expect, test } from 'vitest'
import { LOCALE_NAMES, LOCALES, OTHER_LOCALE } from '#i18n/locales'
import { expectQuiet } from '../support/visit.ts'
import { openCaseload, openClass } from './support/caseload-visit.ts'
import { contentIn } from './support/content.ts'
import { expectFocusOn } from './support/focus.ts'
import { people, unclearPeople } from './support/people.ts'

// The sheet about one person, which a counsellor uses in a talk.

describe.each(LOCALES)('in %s', (locale) => {
  test('the sheet has the verdict, how clear it is, all answers, five talking points and four questions', async () => {
    const visit = await openClass({ locale })
    const { page } = visit
    await visit.link('Lan').press('Enter')
    const sheet = page.getByRole('article')
    await sheet.waitFor()
    await expectFocusOn(visit.heading('Lan'))
    const { counsellor, words } = contentIn(locale)
    const text = await sheet.innerText()
    expect(text).toContain(words.placings.front.sentence)
    expect(text).toContain(counsellor.sheet.confident)
    expect(text).toContain(people.counter.code)
    expect(text).toContain(counsellor.points.verdict.front)
    expect(await sheet.locator('ol > li').count()).toBe(5)
    expect(await sheet.locator('section > ul > li').count()).toBe(4)
    expect(await sheet.getByRole('rowheader').count()).toBe(28)
    expect(await sheet.getByRole('table').count()).toBe(7)
    expect(text).toContain(counsellor.sheet.honest)
    await expectQuiet(page)
  })

  test('the sheet can be shown in the other language, or in both', async () => {
    const visit = await openClass({ locale })
    const { page, text } = visit
    await visit.link('Bảo').click()
    const other = OTHER_LOCALE[locale]
    await page
      .getByRole('combobox', { name: text.person.language })
      .selectOption({ label: LOCALE_NAMES[other] })
    await page.getByText(contentIn(other).words.placings.back.sentence).waitFor()
    expect(await page.getByRole('article').getAttribute('lang')).toBe(other)
    await page.getByRole('combobox').selectOption({ label: text.person.both })
    await page.getByText(contentIn(locale).words.placings.back.sentence).waitFor()
    expect(await page.getByRole('article').count()).toBe(2)
  })

  test('skipped, extreme, contradicting and reversed answers are marked in words', async () => {
    // The answers for focus are: skipped; 5, reversed; 4; 5. They count as –, 1, 4 and 5.
    const { page } = await openCaseload({ locale, suffix: '#14YS-18MB-3C78-JY9C-EK' })
    const { marks } = contentIn(locale).counsellor.sheet
    const row = async (id: string) => {
      const statement = contentIn(locale).words.statements[id] ?? ''
      return page.getByRole('row').filter({ hasText: statement }).innerText()
    }
    const changing = await row('something-new-every-few-minutes')
    for (const mark of [marks.reversed, marks.extreme, marks.contradicting]) {
      expect(changing).toContain(mark)
    }
    expect(await row('uninterrupted-hours')).toContain(marks.skipped)
    expect(await row('small-details')).toContain(marks.contradicting)
  })
})

test('contradictions and skipped statements are talking points, with the statements in full', async () => {
  // In this code, the statements 2, 7, 11, 16, 20 and 25 are skipped.
  const { page } = await openCaseload({ suffix: '#14YS-18MB-3C78-JY9C-EK' })
  const points = page.getByRole('article').locator('ol')
  await points.getByText(/Skipped statements: 6/).waitFor()
  expect(await points.getByText(/pull against each other/).count()).toBe(2)
  expect(await page.getByText('(skipped)').count()).toBe(6)
})

test('a sheet without a verdict shows the reason instead, and still has all bars', async () => {
  const { page } = await openCaseload({ suffix: `#${unclearPeople.hardlyVarying.code}` })
  await page.getByText('Your answers are so much alike').waitFor()
  await page.getByText(/There is no verdict, because the answers are so much alike/).waitFor()
  expect(await page.getByRole('table').count()).toBe(7)
})

test('known “not me” marks are named and are the first talking point; unknown ones are ignored', async () => {
  const { page } = await openCaseload({
    suffix: `#${people.counter.code}&not-me=focus.constructor/trainer.no-such-role`
  })
  const sheet = page.getByRole('article')
  await sheet.getByRole('heading', { name: 'Marked as “not me”' }).waitFor()
  await sheet
    .getByText(`Working undisturbed, ${contentIn('en').roles.trainer?.name}`, { exact: true })
    .waitFor()
  expect(await sheet.locator('ol > li').first().innerText()).toContain('“not me”: 2')
})

test('a nickname can be changed on the sheet, and links lead to the next and previous person', async () => {
  const visit = await openClass()
  const { page, text } = visit
  await visit.link('Minh').click()
  await visit.field(text.person.nickname).fill('Minh Tú')
  await visit.field(text.person.nickname).press('Enter')
  await visit.heading('Minh Tú').waitFor()
  await page.getByText(text.person.saved).waitFor()
  await visit.link(text.person.next).click()
  await visit.heading('Thảo').waitFor()
  expect(await visit.field(text.person.nickname).inputValue()).toBe('Thảo')
  await visit.link(text.person.before).click()
  await visit.heading('Minh Tú').waitFor()
  await visit.link(text.person.back).click()
  // The URL changes before the view is rendered.
  await visit.heading(text.table.heading).waitFor()
  expect((await visit.names())[1]).toBe('Minh Tú')
})

test('when the sheet’s texts cannot be fetched, the page says so, and a button tries again', async () => {
  let blocked = true
  const visit = await openCaseload({
    suffix: `#${people.counter.code}`,
    prepare: (context) =>
      context.route('**/scripts/*-sheet.js', (route) =>
        blocked ? route.abort() : route.continue()
      )
  })
  await visit.page.getByText(visit.text.person.failed).waitFor()
  blocked = false
  await visit.button(visit.text.person.again).click()
  await visit.page.getByText(contentIn('en').words.placings.front.sentence).waitFor()
})
