import { describe, expect, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { people, unclearPeople } from './support/people.ts'
import { openResult } from './support/result-visit.ts'

// The texts of a result. tests/islands/result/reading.test.ts checks them, without a browser, for one
// person of each placing and of each reason for no verdict.

describe.each(['en', 'vi'] as const)('in %s', (locale) => {
  const { words, ui } = contentIn(locale)
  const { island: text } = ui.result

  test('the result shows the verdict', async () => {
    const { page, headline, unfold } = await openResult({
      locale,
      suffix: `#${people.counter.code}`
    })
    const { sentence, meaning } = words.placings.front
    await headline(sentence).waitFor()
    await unfold(text.details.why)
    await page.getByText(meaning).waitFor()
    expect(await page.getByRole('img', { name: text.position.slice(0, 20) }).isVisible()).toBe(true)
    await expectQuiet(page)
  })

  test('the result shows the reason why there is no verdict', async () => {
    const { code, reason } = unclearPeople.stoppedEarly
    const {
      page,
      headline,
      button,
      code: shown
    } = await openResult({
      locale,
      suffix: `#${code}`
    })
    const { sentence, advice } = words.unclear[reason]
    await headline(sentence).waitFor()
    expect(await page.getByText(advice).isVisible()).toBe(true)
    // Parts that depend on a verdict are not shown; the bars and the code are.
    expect(await shown.textContent()).toBe(code)
    await page
      .getByText(words.traits.people?.name ?? '')
      .first()
      .waitFor()
    const { why, jobs, change, sure } = text.details
    for (const name of [why, jobs, change, sure, text.roles.heading, text.moment.week]) {
      expect(await page.getByRole('heading', { name, exact: true }).count()).toBe(0)
    }
    for (const name of [text.share.verdict, text.moment.clearer]) {
      expect(await button(name).count()).toBe(0)
    }
    await expectQuiet(page)
  })
})

test('a pull can be unfolded to show its answers', async () => {
  const { page, unfold } = await openResult({ suffix: `#${people.counter.code}` })
  await unfold('Why this result?')
  const answer = page.getByText(
    'I like work where customers bring problems that I must solve right away.'
  )
  expect(await answer.isVisible()).toBe(false)
  await page
    .getByRole('listitem')
    .filter({
      has: page.getByRole('heading', { name: 'New problems, right away pulls to the front' })
    })
    .getByText('Your answers behind it')
    .click()
  await answer.waitFor()
  const line = page.getByRole('listitem').filter({ has: answer }).last()
  expect(await line.innerText()).toBe(
    'I like work where customers bring problems that I must solve right away.\nStrongly agree'
  )
})
