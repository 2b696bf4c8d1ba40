import type { Page } from 'playwright-core'
import { fill } from '#i18n/fill'
import type { Locale } from '#i18n/locales'
import { openPage } from '../../support/visit.ts'
import { contentIn } from './content.ts'
import { inviteHash, longest } from './invitations.ts'
import { people, unclearPeople } from './people.ts'
import { openQuiz } from './quiz-visit.ts'
import { openResult, unfoldAll } from './result-visit.ts'
import { openLibrary, openRole } from './role-visit.ts'

/**
 * States of pages that are reached only by an action or by stored data. Each function opens a page
 * in a language, with reduced motion, and brings it into the state.
 */
export type States = Readonly<Record<string, (locale: Locale) => Promise<Page>>>

/** The states of pages for people who answer the quiz, read a result, or look for a role. */
export const visitorStates: States = {
  async 'the first statement'(locale) {
    const { page } = await openQuiz({ locale, reducedMotion: true })
    return page
  },

  async 'the first statement of an invited quiz'(locale) {
    const path = `/${locale}/quiz/${inviteHash(longest)}`
    const page = await openPage({ path, reducedMotion: true })
    await page.getByRole('blockquote').waitFor()
    return page
  },

  async 'an invitation that is damaged'(locale) {
    const path = `/${locale}/quiz/${inviteHash(longest).slice(0, -9)}`
    const page = await openPage({ path, reducedMotion: true })
    await page.getByText(contentIn(locale).ui.invite.card.damaged).waitFor()
    return page
  },

  async 'a statement with nothing chosen, and in both languages'(locale) {
    const before = people.counter.answers.slice(0, 1)
    const quiz = await openQuiz({ locale, before, reducedMotion: true })
    await quiz.button(quiz.text.inOther).click()
    await quiz.button(quiz.text.next).click()
    await quiz.page.getByRole('alert').waitFor()
    return quiz.page
  },

  async 'a later visit, after the quiz was stopped'(locale) {
    const stored = { 'front-or-back': `${people.counter.code}/12` }
    const quiz = await openQuiz({ locale, stored, reducedMotion: true })
    await quiz.button(quiz.text.arrival.resume).waitFor()
    return quiz.page
  },

  async 'a later visit, after the quiz was finished'(locale) {
    const stored = { 'front-or-back': `${people.counter.code}/28` }
    const quiz = await openQuiz({ locale, stored, reducedMotion: true })
    await quiz.button(quiz.text.arrival.seeResult).waitFor()
    return quiz.page
  },

  async 'a quiz in a browser with blocked storage'(locale) {
    const quiz = await openQuiz({ locale, storage: 'blocked', reducedMotion: true })
    await quiz.page.getByText(quiz.text.forgetful).waitFor()
    return quiz.page
  },

  async 'the closing screen, with skipped statements'(locale) {
    const before = people.counter.answers.slice(0, 27).with(3, 0)
    const quiz = await openQuiz({ locale, before, reducedMotion: true })
    await quiz.button(quiz.text.skip).click()
    await quiz.page.getByRole('heading', { name: quiz.text.closing.heading }).waitFor()
    return quiz.page
  },

  async 'a result that asks for the preparation before it names a job'(locale) {
    const suffix = `#${people.counter.code}`
    const options = { locale, suffix, jobSearch: '', reducedMotion: true }
    const { page, text } = await openResult(options)
    await page.getByRole('group', { name: text.roles.question }).waitFor()
    return page
  },

  async 'a clear result, with everything folded'(locale) {
    const suffix = `#${people.counter.code}`
    const { page } = await openResult({ locale, suffix, reducedMotion: true })
    await page.locator('.pulls summary').first().waitFor({ state: 'attached' })
    return page
  },

  async 'a clear result, with all cards, and everything unfolded'(locale) {
    const suffix = `#${people.counter.code}`
    const { page, text, button } = await openResult({ locale, suffix, reducedMotion: true })
    await button(fill(text.roles.more, { count: 3 })).click()
    await unfoldAll(page)
    await button(text.share.qr).click()
    await page.getByRole('img', { name: text.share.qrLabel }).waitFor()
    return page
  },

  async 'an unclear result, with a tie-breaker'(locale) {
    const suffix = `#${people.atHomeOnBoth.code}`
    const { page, text, button } = await openResult({ locale, suffix, reducedMotion: true })
    await button(text.moment.clearer).click()
    await page.locator('legend').waitFor()
    return page
  },

  async 'a device that was handed over to the next person'(locale) {
    const { code } = people.counter
    const stored = { 'front-or-back': `${code}/28` }
    const options = { locale, suffix: `#${code}`, stored, reducedMotion: true }
    const { page, text, button } = await openResult(options)
    await button(text.handOver.button).click()
    await button(text.handOver.undo).waitFor()
    return page
  },

  async 'a result with an excluded trait and an excluded role'(locale) {
    const suffix = `#${people.counter.code}`
    const { page, text, unfold } = await openResult({ locale, suffix, reducedMotion: true })
    await unfold(text.details.jobs)
    await unfold(text.roles.notMine)
    await page.getByRole('checkbox').first().check()
    await page.getByRole('button', { name: text.card.notMe }).first().click()
    await page.getByRole('heading', { name: text.excluded.original }).waitFor()
    return page
  },

  async 'an invited result that shows the code first'(locale) {
    const invite = inviteHash(longest).slice(1)
    const path = `/${locale}/invited/#${people.counter.code}&${invite}`
    const page = await openPage({ path, reducedMotion: true })
    await page.getByRole('heading', { name: contentIn(locale).ui.invited.island.ready }).waitFor()
    return page
  },

  async 'an invited result to send, with an excluded role'(locale) {
    const invite = inviteHash({ ...longest, codeFirst: false }).slice(1)
    const path = `/${locale}/invited/#${people.counter.code}&${invite}`
    const stored = { 'front-or-back:job-search': 'us/any' }
    const page = await openPage({ path, stored, reducedMotion: true })
    const { card } = contentIn(locale).ui.result.island
    await page.getByRole('button', { name: card.notMe }).first().click()
    await page.locator('.send').getByRole('checkbox').check()
    return page
  },

  async 'an invited result whose link has no invitation'(locale) {
    const path = `/${locale}/invited/#${people.counter.code}`
    const page = await openPage({ path, reducedMotion: true })
    await page.getByText(contentIn(locale).ui.invited.island.none).waitFor()
    return page
  },

  async 'the library of roles, filtered and unfolded'(locale) {
    const { page } = await openLibrary({ locale, suffix: '#contact=between', reducedMotion: true })
    for (const summary of await page.locator('summary:visible').all()) await summary.click()
    return page
  },

  async 'a role compared with the answers in the link'(locale) {
    const suffix = `#${people.almostCounter.code}`
    const page = await openRole('trainer', { locale, suffix, reducedMotion: true })
    await page.locator('.notice').waitFor()
    return page
  },

  async 'no verdict'(locale) {
    const suffix = `#${unclearPeople.stoppedEarly.code}`
    const { page } = await openResult({ locale, suffix, reducedMotion: true })
    await page.locator('.bars').first().waitFor()
    return page
  },

  async 'a damaged code'(locale) {
    const suffix = '#12H7-EY82-V32F-R9ZC-NC'
    const { page } = await openResult({ locale, suffix, reducedMotion: true })
    await page.getByRole('alert').waitFor()
    return page
  },

  async 'a device with stored answers and a language'(locale) {
    const stored = { 'front-or-back': `${people.quiet.code}/27`, 'front-or-back:language': locale }
    const page = await openPage({ path: `/${locale}/device/`, stored, reducedMotion: true })
    await page.getByRole('button').first().waitFor()
    return page
  },

  async 'a form for an advert that is empty'(locale) {
    const page = await openAdvert(locale, {})
    const { read, empty } = contentIn(locale).ui.advert.island
    await page.getByRole('button', { name: read, exact: true }).click()
    await page.getByText(empty).waitFor()
    return page
  },

  async 'an advert with warnings, beside the answers, with its marks'(locale) {
    const dubious = locale === 'vi' ? 'real-estate-broker' : 'insurance-agent-commission'
    const stored = { 'front-or-back': `${people.atHomeOnBoth.code}/28` }
    const page = await openAdvert(locale, { adverts: [dubious], stored })
    await page.locator('.answer .own').waitFor()
    for (const summary of await page.locator('.answer summary').all()) await summary.click()
    await page.locator('.marked mark').first().waitFor()
    return page
  },

  async 'three adverts side by side, and an example with its notes'(locale) {
    const vietnamese = ['clinic-reception', 'cost-accountant', 'sales-admin']
    const english = ['lettings-negotiator', 'cad-technician', 'sales-engineer-pumps']
    const page = await openAdvert(locale, { adverts: locale === 'vi' ? vietnamese : english })
    await page.locator('.adverts-compared').waitFor()
    for (const summary of await page.locator('.example:first-of-type summary').all()) {
      await summary.click()
    }
    return page
  },

  async 'a page that does not exist'(locale) {
    return openPage({ path: `/${locale}/no-such-page/`, reducedMotion: true })
  }
}

type AdvertVisit = {
  /** Ids of invented adverts, which the tab has read. */
  readonly adverts?: readonly string[]
  readonly stored?: Readonly<Record<string, string>>
}

/** Opens the page for adverts in a tab that has read some already. */
function openAdvert(locale: Locale, { adverts = [], stored = {} }: AdvertVisit): Promise<Page> {
  const pasted = adverts.flatMap((id) => {
    const found = contentIn(locale).adverts.find((advert) => advert.id === id)
    return found ? [{ title: found.title, text: found.text }] : []
  })
  const text = JSON.stringify({ adverts: pasted })
  return openPage({
    path: `/${locale}/advert/`,
    stored,
    reducedMotion: true,
    prepare: (context) =>
      context.addInitScript((value) => sessionStorage.setItem('front-or-back:adverts', value), text)
  })
}
