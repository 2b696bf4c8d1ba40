import { beforeAll, describe, expect, inject, test } from 'vitest'
import { fill } from '#i18n/fill'
import { findFloorBrowser, reasonAgainstFloorBrowser } from '../support/floor-browser.ts'
import { startBrowser } from '../../scripts/browser/start-browser.ts'
import { errorsOf } from '../support/troubles.ts'
import { expectQuiet, visitWith } from '../support/visit.ts'
import { openCaseload } from './support/caseload-visit.ts'
import { contentIn, statementOf } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { answerInFrame, boardServer, openHost } from './support/host-visit.ts'
import { people } from './support/people.ts'
import { openQuiz } from './support/quiz-visit.ts'
import { openResult, unfoldAll } from './support/result-visit.ts'

// The main tasks on the site in the oldest supported Chromium (docs/decisions/0016). They find
// missing browser features that the types and the compatibility data don't show.

const reason = reasonAgainstFloorBrowser()
if (reason !== undefined) console.warn(reason)

describe.skipIf(reason !== undefined)('in Chromium 109', () => {
  const host = boardServer()
  beforeAll(async () => visitWith(await findFloorBrowser()))

  test('the browser has version 109', async () => {
    const browser = await startBrowser(await findFloorBrowser())
    expect(browser.version()).toMatch(/^109\./)
    await browser.close()
  })

  test('tapped answers lead to a verdict', async () => {
    const quiz = await openQuiz({ width: 360, height: 740, touch: true })
    const { page } = quiz
    const { words } = contentIn('en')
    for (const [at, answer] of people.quiet.answers.entries()) {
      await quiz.statement(at + 1).waitFor()
      await page.getByText(words.scale[answer - 1] ?? '', { exact: true }).tap()
    }
    const { sentence } = words.placings.back
    await page.getByRole('heading', { level: 1, name: sentence, exact: true }).waitFor()
    expect(page.url()).toBe(`${inject('origin')}/en/result/#${people.quiet.code}`)
    await expectQuiet(page)
  })

  test('a result opens from its link, and its answers are lazy-loaded', async () => {
    const { words } = contentIn('vi')
    const { page, headline } = await openResult({
      locale: 'vi',
      suffix: `#${people.counter.code}`
    })
    await headline(words.placings.front.sentence).waitFor()
    await unfoldAll(page)
    await page.getByText(statementOf('vi', 'problems-right-away')).waitFor()
    await expectQuiet(page)
  })

  test('the caseload parses codes, sorts them and opens the sheet of one person', async () => {
    const { page, text, add, names, button, link } = await openCaseload()
    await add(`Lan\t${people.counter.code}\nBảo\t${people.quiet.code}`)
    await page.getByText(fill(text.add.added, { read: 2 })).waitFor()
    expect(await names()).toEqual(['Lan', 'Bảo'])
    await button(text.table.nickname).click()
    await eventually(names).toEqual(['Bảo', 'Lan'])
    await link('Lan').click()
    await page.getByRole('article').waitFor()
    expect(await page.getByRole('article').innerText()).toContain(
      contentIn('en').words.placings.front.sentence
    )
    await expectQuiet(page)
  })

  test('the element on a host page leads to a verdict', async () => {
    const { page, frame } = await openHost(host(), 'element')
    await answerInFrame(await frame(), people.counter.answers)
    const result = await frame()
    await result.getByText(contentIn('en').words.placings.front.sentence).waitFor()
    expect(errorsOf(page.context())).toEqual([])
  })
})
