import { expect, inject, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES, type Locale } from '#i18n/locales'
import { expectQuiet, openPage } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { inviteHash, invitations } from './support/invitations.ts'
import { readCalmly } from './support/pace.ts'
import { people } from './support/people.ts'
import { answerByKeys, answerFrom, quizOn } from './support/quiz-visit.ts'

// The quiz with an invitation of a counsellor in its URL.

const { answers, code } = people.counter

async function openInvited(locale: Locale, hash = inviteHash(invitations[locale])) {
  const page = await openPage({
    path: `/${locale}/quiz/${hash}`,
    language: locale,
    prepare: (context) => context.addInitScript(readCalmly)
  })
  const { card } = contentIn(locale).ui.invite
  return { page, card, quiz: quizOn(page, locale), hash }
}

test.each(LOCALES)(
  '%s: the counsellor’s note is shown as a quotation under their name',
  async (locale) => {
    const { page, card, quiz } = await openInvited(locale)
    const { from, note } = invitations[locale]
    await page.getByRole('heading', { level: 2, name: fill(card.from, { name: from }) }).waitFor()
    const words = page.getByRole('blockquote')
    expect(await words.textContent()).toBe(note)
    // The line breaks of the note are shown.
    expect((await words.innerText()).split('\n')).toEqual(note.split('\n'))
    await page.getByText(card.notOurs, { exact: true }).waitFor()
    await quiz.statement(1).waitFor()
    await expectQuiet(page)
  }
)

test('a note is shown as text: markup, URLs and bidi controls in it have no effect', async () => {
  const note = '<b>https://evil.example</b>\u202E <img src=x onerror="document.title=1">'
  const { page } = await openInvited('en', inviteHash({ ...invitations.en, note }))
  const words = page.getByRole('blockquote')
  expect(await words.textContent()).toBe(
    '<b>https://evil.example</b> <img src=x onerror="document.title=1">'
  )
  expect(await words.locator('*').count()).toBe(0)
  expect(await page.title()).not.toBe('1')
  await expectQuiet(page)
})

test('a long word in the note does not make the page scroll horizontally', async () => {
  const { page } = await openInvited('en', inviteHash({ ...invitations.en, note: 'o'.repeat(280) }))
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
})

test('the note is shown at the first statement only', async () => {
  const { page, quiz } = await openInvited('en')
  await answerFrom(quiz, 1, answers.slice(0, 1))
  await quiz.statement(2).waitFor()
  expect(await page.getByRole('blockquote').isVisible()).toBe(false)
  await quiz.button(quiz.text.back).click()
  await quiz.statement(1).waitFor()
  expect(await page.getByRole('blockquote').isVisible()).toBe(true)
})

test.each(['normal', 'blocked'] as const)(
  'with storage %s, the invitation stays after a reload and a change of language',
  async (storage) => {
    const hash = inviteHash(invitations.en)
    const page = await openPage({
      path: `/en/quiz/${hash}`,
      storage,
      prepare: (context) => context.addInitScript(readCalmly)
    })
    const english = quizOn(page, 'en')
    await answerFrom(english, 1, answers.slice(0, 2))
    await english.statement(3).waitFor()
    expect(page.url()).toBe(`${inject('origin')}/en/quiz/${hash}`)
    await page.reload()
    await english.statement(3).waitFor()
    await page.getByRole('link', { name: 'Tiếng Việt' }).click()
    const vietnamese = quizOn(page, 'vi')
    await vietnamese.statement(3).waitFor()
    // The quiz progress is removed from the URL fragment; the invitation stays.
    expect(page.url()).toBe(`${inject('origin')}/vi/quiz/${hash}`)
    await answerFrom(vietnamese, 3, answers.slice(2))
    await page.waitForURL(`${inject('origin')}/vi/invited/#${code}&${hash.slice(1)}`)
    await expectQuiet(page)
  }
)

test('the quiz can be answered by keyboard, and leads to the page for invited people', async () => {
  const { page, quiz, hash } = await openInvited('en')
  await answerByKeys(quiz, answers)
  await page.waitForURL(`${inject('origin')}/en/invited/#${code}&${hash.slice(1)}`)
})

test('another invitation in the URL of the open page is shown', async () => {
  const { page, card } = await openInvited('en')
  const hash = inviteHash({ ...invitations.en, from: 'Aziz' })
  await page.goto(`${inject('origin')}/en/quiz/${hash}`)
  await page.getByRole('heading', { name: fill(card.from, { name: 'Aziz' }) }).waitFor()
})

test.each(LOCALES)(
  '%s: a damaged or newer invitation is reported, and the quiz works',
  async (locale) => {
    const whole = inviteHash(invitations[locale])
    const { page, card, quiz } = await openInvited(locale, whole.slice(0, -12))
    await page.getByText(card.damaged, { exact: true }).waitFor()
    await answerFrom(quiz, 1, answers)
    await page.waitForURL(`${inject('origin')}/${locale}/result/#${code}`)

    const later = await openInvited(locale, '#invite=2CgoKAi')
    await later.page.getByText(card.newer, { exact: true }).waitFor()
    await later.quiz.statement(1).waitFor()
  }
)
