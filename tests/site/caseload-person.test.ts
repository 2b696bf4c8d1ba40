import { describe, expect, test } from 'vitest'
import { LOCALES } from '#i18n/locales'
import { expectQuiet } from '../support/visit.ts'
import { openCaseload, openClass } from './support/caseload-visit.ts'
import { contentIn } from './support/content.ts'
import { expectFocusOn } from './support/focus.ts'
import { people } from './support/people.ts'

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
    expect(await sheet.locator('.talk > ul > li').count()).toBe(4)
    const jobs = sheet.locator('.jobs li')
    expect(await jobs.count()).toBe(3)
    for (const job of await jobs.allInnerTexts()) expect(job.length).toBeGreaterThan(40)
    expect(await sheet.getByRole('rowheader').count()).toBe(28)
    expect(await sheet.getByRole('table').count()).toBe(7)
    expect(text).toContain(counsellor.sheet.honest)
    await expectQuiet(page)
  })
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
