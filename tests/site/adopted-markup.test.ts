import type { BrowserContext, Page } from 'playwright-core'
import { describe, test } from 'vitest'
import { fill } from '#i18n/fill'
import { LOCALES, type Locale } from '#i18n/locales'
import { formatQuizProgress } from '#stores/quiz-progress'
import { carryingHash } from '#stores/tab'
import { domDifferences } from '../support/dom-differences.ts'
import { expectQuiet, openPage, type Visit } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { inviteHash, invitations } from './support/invitations.ts'
import { emptyIslands, islandOf } from './support/island-dom.ts'
import { bySlot, people, unclearPeople } from './support/people.ts'

// Preact takes over the prerendered HTML of an island. The result must be the same DOM that it
// renders into an empty island: no attribute, text or checked control of the prerendered state may
// remain.

type State = Pick<Visit, 'path' | 'stored'> & {
  /** Waits until the page shows this state. */
  readonly until: (page: Page) => Promise<unknown>
}

const { code, answers } = people.counter
const ownAnswers = { 'front-or-back': `${code}/12` }

/** Every kind of page whose island Preact renders, in a language, by the name of its test. */
const states = (locale: Locale): Readonly<Record<string, State>> => {
  const { ui, words, counsellor } = contentIn(locale)
  const verdict = heading(words.placings.front.sentence)
  const invited = inviteHash(invitations[locale]).slice(1)
  const statement = (n: number) => says(fill(ui.quiz.island.progress, { n, total: 28 }))
  const quizProgress = { answers: bySlot(answers.slice(0, 9)), at: 9 }
  const underWay = {
    hash: carryingHash(quizProgress),
    stored: { 'front-or-back': formatQuizProgress(quizProgress) }
  }
  return {
    'the quiz': { path: 'quiz/', until: statement(1) },
    'the quiz under way': {
      path: `quiz/${underWay.hash}`,
      stored: underWay.stored,
      until: statement(10)
    },
    'the quiz with answers of an earlier visit': {
      path: 'quiz/',
      stored: ownAnswers,
      until: button(ui.quiz.island.arrival.resume)
    },
    'the quiz that an earlier visit has finished': {
      path: 'quiz/',
      stored: { 'front-or-back': `${code}/28` },
      until: button(ui.quiz.island.arrival.seeResult)
    },
    'the invited quiz': {
      path: `quiz/#${invited}`,
      until: says(invitations[locale].from)
    },
    'the frame': { path: 'frame/', until: statement(1) },
    'the frame under way': {
      path: `frame/${underWay.hash}`,
      stored: underWay.stored,
      until: statement(10)
    },
    'the caseload': { path: 'caseload/', until: heading(counsellor.caseload.island.add.heading) },
    'the sheet of one person of a caseload': {
      path: `caseload/#${code}`,
      until: says(words.placings.front.sentence)
    },
    'a result': { path: `result/#${code}`, until: verdict },
    'a result that is stored on the device': {
      path: `result/#${code}`,
      stored: { 'front-or-back': `${code}/27` },
      until: says(ui.result.island.device.kept)
    },
    'no verdict': {
      path: `result/#${unclearPeople.stoppedEarly.code}`,
      until: heading(words.unclear['too-few-traits'].sentence)
    },
    'the result page without a code': {
      path: 'result/',
      until: heading(ui.result.island.code.heading)
    },
    'a result in the frame': { path: `frame/result/#${code}`, until: verdict },
    'an invited result': { path: `invited/#${code}&${invited}`, until: verdict },
    'an invited result without its invitation': { path: `invited/#${code}`, until: verdict },
    'an invitation': {
      path: `invite/#${invited}`,
      until: (page) => page.getByRole('img', { name: ui.invite.handOut.qrLabel }).first().waitFor()
    },
    'a role': { path: `roles/trainer/#${code}`, until: says(ui.role.bars.from.link) },
    'the device page': {
      path: 'device/',
      stored: ownAnswers,
      until: button(ui.device.island.forget)
    }
  }
}

describe.each(LOCALES)('in %s', (locale) => {
  test.each(Object.entries(states(locale)))('%s', async (_, { path, stored, until }) => {
    const open = async (prepare: (context: BrowserContext) => Promise<unknown>) => {
      const page = await openPage({
        path: `/${locale}/${path}`,
        language: locale,
        prepare,
        ...(stored && { stored })
      })
      await until(page)
      return page
    }
    const adopted = await open(async () => {})
    const fresh = await open(emptyIslands)
    await eventually(async () =>
      domDifferences(await islandOf(adopted), await islandOf(fresh))
    ).toEqual([])
    await expectQuiet(fresh)
  })
})

function says(text: string) {
  return (page: Page) => page.locator('#island').getByText(text).first().waitFor()
}

function heading(name: string) {
  return (page: Page) =>
    page.locator('#island').getByRole('heading', { name, exact: true }).waitFor()
}

function button(name: string) {
  return (page: Page) =>
    page.locator('#island').getByRole('button', { name, exact: true }).waitFor()
}
