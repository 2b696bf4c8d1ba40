import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES, type Locale } from '#i18n/locales'
import { expectQuiet, openPage } from '../support/visit.ts'
import type { StorageState } from '../support/storage-states.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { invitations, inviteHash } from './support/invitations.ts'
import { readCalmly } from './support/pace.ts'
import { people } from './support/people.ts'
import { answerByKeys, quizOn } from './support/quiz-visit.ts'

// A tablet that thirty pupils share: one of them ends the invited quiz, shows the code, and passes
// the tablet on. The next one begins the same invited quiz, and finds nothing of the earlier one.

const { answers, code } = people.counter

test.each(LOCALES)(
  '%s: one press after showing the code leads to the start of the invited quiz',
  async (locale) => {
    const { page, quizAddress } = await finish({ locale })
    const { invited, result } = contentIn(locale).ui
    const { island } = invited
    await page
      .getByRole('textbox', { name: fill(island.callYou, { name: invitations[locale].from }) })
      .fill('Trần Bảo')
    await page.getByText(island.showQr, { exact: true }).click()
    await page.getByRole('img', { name: island.qrLabel }).waitFor()
    await offer(page, locale)
      .getByRole('button', { name: result.island.handOver.button, exact: true })
      .press('Enter')
    await page.waitForURL(quizAddress)
    await expectStart(page, locale)
    await page.getByRole('status').getByText(contentIn(locale).ui.quiz.island.discarded).waitFor()
    expect(await storedTexts(page)).toEqual({})
    await expectQuiet(page)
  }
)

test('the button above the result does the same', async () => {
  const { page, quizAddress } = await finish()
  await page.getByRole('button', { name: 'Next person' }).first().click()
  await page.waitForURL(quizAddress)
  await expectStart(page)
})

test('neither a reload nor going back shows anything of the earlier person', async () => {
  const { page } = await finish()
  await handOn(page)
  await expectStart(page)
  await page.reload()
  await expectStart(page)
  expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0)
  await page.goBack()
  await expectStart(page)
  await page.goForward()
  await expectStart(page)
})

test('the next person ends on a page with the same invitation, and can pass the tablet on again', async () => {
  const { page, quizAddress, hash } = await finish()
  await handOn(page)
  await expectStart(page)
  await answerByKeys(quizOn(page, 'en'), people.quiet.answers)
  await page.waitForURL(`${inject('origin')}/en/invited/#${people.quiet.code}&${hash.slice(1)}`)
  expect(await page.getByRole('textbox', { name: /call you/ }).inputValue()).toBe('')
  await handOn(page)
  await page.waitForURL(quizAddress)
  await expectStart(page)
})

describe('for ten seconds', () => {
  test('Undo brings the result back, with the name', async () => {
    const { page, quizAddress } = await finish()
    const address = page.url()
    const name = page.getByRole('textbox', { name: /call you/ })
    await name.fill('Bảo')
    await handOn(page)
    // Not the undo of this page, which is shown until the next one has been loaded.
    await page.waitForURL(quizAddress)
    await page.getByRole('button', { name: 'Undo' }).press('Enter')
    await page.waitForURL(address)
    await page.getByRole('heading', { level: 1, name: VERDICT }).waitFor()
    await eventually(() => name.inputValue()).toBe('Bảo')
    await offer(page).getByRole('button', { name: 'Next person' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: VERDICT }).waitFor()
  })

  test('and no longer, the undo is offered', async () => {
    const hash = inviteHash(invitations.en)
    const page = await openPage({
      path: `/en/quiz/${hash}`,
      prepare: (context) =>
        context.addInitScript(() => {
          // As stored eight seconds ago.
          const undo = { address: '/en/invited/', texts: [], until: Date.now() + 2000 }
          sessionStorage.setItem('front-or-back:undo', JSON.stringify(undo))
        })
    })
    const undo = page.getByRole('button', { name: 'Undo' })
    await undo.waitFor()
    expect(await storedTexts(page)).toEqual({})
    await undo.waitFor({ state: 'detached' })
    await expectStart(page)
  })

  test('Undo does not take anything from somebody who has begun', async () => {
    const { page, quizAddress } = await finish()
    await handOn(page)
    await page.waitForURL(quizAddress)
    const undo = page.getByRole('button', { name: 'Undo' })
    await undo.waitFor()
    await quizOn(page, 'en').choose(4)
    await undo.press('Enter')
    await undo.waitFor({ state: 'detached' })
    // The stores render an answer a frame after the key, and the undo is gone before that.
    await eventually(() => page.getByRole('radio', { checked: true }).count()).toBe(1)
    expect(page.url()).toBe(quizAddress)
  })
})

test('with “code first”, the tablet can be passed on before anybody has seen the result', async () => {
  const { page, quizAddress } = await finish({ codeFirst: true })
  await page.getByRole('heading', { level: 1, name: 'Your code is ready' }).waitFor()
  await handOn(page)
  await page.waitForURL(quizAddress)
  await expectStart(page)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('heading', { level: 1, name: 'Your code is ready' }).waitFor()
  expect(await page.getByText(VERDICT).count()).toBe(0)
})

test.each(['blocked', 'full'] as const)(
  'with storage %s, the press hides everything, and the next one opens the invited quiz',
  async (storage) => {
    const { page, quizAddress } = await finish({ storage })
    await page.getByRole('textbox', { name: /call you/ }).fill('Bảo')
    await handOn(page)
    await page.getByRole('heading', { level: 1, name: 'Ready for the next person' }).waitFor()
    await expectNothing(page)
    await page.getByRole('button', { name: 'Undo' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: VERDICT }).waitFor()
    await handOn(page)
    await page.getByRole('link', { name: 'Start the quiz' }).press('Enter')
    await page.waitForURL(quizAddress)
    await expectStart(page)

    // Back to the page of the earlier person, and to their last statement.
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Read a result' }).waitFor()
    await expectNothing(page)
    await page.goBack()
    await expectStart(page)
    // The answers of the next person survive a reload.
    await quizOn(page, 'en').choose(4)
    await page.reload()
    await eventually(() => page.getByRole('radio', { checked: true }).count()).toBe(1)
  }
)

test('for a result that came in a link, it is not offered: the answers on the device may be somebody else’s', async () => {
  const hash = inviteHash(invitations.en)
  const page = await openPage({
    path: `/en/invited/#${people.quiet.code}&${hash.slice(1)}`,
    stored: { 'front-or-back': `${code}/28` }
  })
  await page.getByText('From a link; maybe not yours.').waitFor()
  expect(await page.getByRole('button', { name: 'Next person' }).count()).toBe(0)
})

const VERDICT = 'Your answers point clearly to the front office.'

type Finish = {
  readonly locale?: Locale
  readonly storage?: StorageState
  readonly codeFirst?: boolean
}

/** Opens the link of an invitation, and answers the quiz to its end. */
async function finish({ locale = 'en', storage = 'normal', codeFirst = false }: Finish = {}) {
  const hash = inviteHash({ ...invitations[locale], codeFirst })
  const page = await openPage({
    path: `/${locale}/quiz/${hash}`,
    language: locale,
    storage,
    prepare: (context) => context.addInitScript(readCalmly)
  })
  await answerByKeys(quizOn(page, locale), answers)
  await page.waitForURL(`${inject('origin')}/${locale}/invited/#${code}&${hash.slice(1)}`)
  return { page, hash, quizAddress: `${inject('origin')}/${locale}/quiz/${hash}` }
}

/** The offer to pass the tablet on, below the ways to send the code. */
function offer(page: Page, locale: Locale = 'en') {
  const { heading } = contentIn(locale).ui.handOn
  return page.locator('.hand-on').filter({ has: page.getByRole('heading', { name: heading }) })
}

async function handOn(page: Page): Promise<void> {
  await offer(page).getByRole('button', { name: 'Next person' }).press('Enter')
}

/** Expects the first statement without an answer, below the card of the counsellor. */
async function expectStart(page: Page, locale: Locale = 'en'): Promise<void> {
  const { from } = invitations[locale]
  const card = fill(contentIn(locale).ui.invite.card.from, { name: from })
  await page.getByRole('heading', { level: 2, name: card }).waitFor()
  await quizOn(page, locale).statement(1).waitFor()
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  await expectNothing(page)
}

/** Expects that neither the page nor its address or history entry has the code or the name. */
async function expectNothing(page: Page): Promise<void> {
  const all = (await page.content()) + (await page.evaluate('location.href + history.state'))
  for (const found of [code, code.slice(0, 4), 'Bảo']) expect(all).not.toContain(found)
}

/** What device and tab store. */
function storedTexts(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => ({ ...localStorage, ...sessionStorage }))
}
