import { afterAll, beforeAll, test } from 'vitest'
import { LOCALES, type Locale } from '#i18n/locales'
import { fill } from '#i18n/fill'
import { type HostServer, serveHost } from '../support/serve-host.ts'
import { contentIn } from '../site/support/content.ts'
import { eventually } from '../site/support/eventually.ts'
import { readCalmly } from '../site/support/pace.ts'
import { people } from '../site/support/people.ts'
import { describeInEngines } from './support/in-engines.ts'
import { answerByMouse, progressText } from './support/quiz-visitor.ts'
import type { Visitor } from './support/visitor.ts'

// The element `<front-or-back>` on a page of another origin.

const { answers } = people.counter

describeInEngines(({ origin, visit }) => {
  let host: HostServer
  beforeAll(async () => {
    host = await serveHost(origin(), 'node_modules/@open-iframe-resizer/core/dist/index.js')
  })
  afterAll(() => host.close())

  test.each(
    LOCALES.flatMap((locale) => [
      [locale, 'no policy', ''] as const,
      [locale, 'Cross-Origin-Embedder-Policy: require-corp', '?embedder=require-corp'] as const
    ])
  )(
    '%s: with %s, the host hears of the progress, the height, and what is shared',
    async (locale, _, query) => {
      const visitor = await visit(`${host.origin}/element.html${query}`)
      await enterQuiz(visitor, locale)
      await visitor.read(progressText(locale, 1))
      await visitor.tab.evaluate(readCalmly)
      await answerByMouse(visitor, locale, answers.slice(0, 1))
      await visitor.read(progressText(locale, 2))
      await visitor.tab.leaveFrame()
      await eventually(() => visitor.tab.evaluate(heard, 'progress')).toEqual([
        { step: 1, total: 28 }
      ])
      const height = await visitor.tab.evaluate(heightOfFrame)

      await enterQuiz(visitor, locale)
      await answerByMouse(visitor, locale, answers.slice(1), 2)
      await visitor.tab.leaveFrame()
      await eventually(() => visitor.tab.evaluate(heard, 'complete')).toEqual([{}])
      await enterQuiz(visitor, locale)
      await visitor.find('heading', contentIn(locale).words.placings.front.sentence)
      const name = new URL(host.origin).host
      await visitor.press('button', fill(contentIn(locale).ui.frame.share.button, { host: name }))
      await visitor.read(fill(contentIn(locale).ui.frame.share.shared, { host: name }))
      await visitor.tab.leaveFrame()
      await eventually(() => visitor.tab.evaluate(heard, 'share')).toMatchObject([
        { verdict: 'front' }
      ])
      // The result is longer than the quiz.
      await eventually(() => visitor.tab.evaluate(heightOfFrame)).toBeGreaterThan(height)
    }
  )

  test.each(LOCALES)(
    '%s: after the end, a reload of the host offers the result',
    async (locale) => {
      // Another port is the same site, so the frame may store something.
      const sameSite = host.origin.replace('localhost', '127.0.0.1')
      const visitor = await visit(`${sameSite}/element.html`)
      await enterQuiz(visitor, locale)
      await visitor.tab.evaluate(readCalmly)
      await answerByMouse(visitor, locale, answers)
      await visitor.tab.leaveFrame()
      await eventually(() => visitor.tab.evaluate(heard, 'complete')).toEqual([{}])
      await visitor.tab.reload()
      await enterQuiz(visitor, locale)
      await visitor.read(contentIn(locale).ui.quiz.island.arrival.finished)
      await visitor.press('button', contentIn(locale).ui.quiz.island.arrival.seeResult)
      await visitor.tab.leaveFrame()
      await enterQuiz(visitor, locale)
      await visitor.find('heading', contentIn(locale).words.placings.front.sentence)
    }
  )
})

/** Gives the element this language and goes on in its frame, once its page is there. */
async function enterQuiz({ tab }: Visitor, locale: Locale): Promise<void> {
  await tab.evaluate(
    (lang = '') => document.querySelector('#quiz')?.setAttribute('lang', lang),
    locale
  )
  await eventually(async () => {
    await tab.leaveFrame()
    await tab.enterFrame(quizFrame)
    return tab.evaluate(() => document.documentElement.lang)
  }).toBe(locale)
}

/** Runs in the host's page. */
function quizFrame(): Element | null {
  return document.querySelector('#quiz')?.shadowRoot?.querySelector('iframe') ?? null
}

/** Runs in the host's page. */
function heightOfFrame(): number {
  const frame = document.querySelector('#quiz')?.shadowRoot?.querySelector('iframe')
  return frame?.getBoundingClientRect().height ?? 0
}

/** Runs in the host's page: what is in the events of this type, in the order in which they came. */
function heard(type = ''): readonly unknown[] {
  const all: unknown = Reflect.get(window, 'heard')
  if (!Array.isArray(all)) return []
  return all.filter((event) => event.type === type).map((event) => event.detail)
}
