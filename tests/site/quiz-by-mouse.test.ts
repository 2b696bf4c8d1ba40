import { expect, inject, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { people } from './support/people.ts'
import { openQuiz } from './support/quiz-visit.ts'

// The quiz from the first statement to the verdict, with the mouse only.

test('answers lead to their code and verdict', async () => {
  const { page } = await openQuiz()
  const scale = [
    'Strongly disagree',
    'Disagree',
    'Neither agree nor disagree',
    'Agree',
    'Strongly agree'
  ]
  const { answers } = people.counter

  for (const [at, answer] of answers.entries()) {
    await page.getByText(`Statement ${at + 1} of 28`, { exact: true }).waitFor()
    await page.getByText(scale[answer - 1] ?? '', { exact: true }).click()
    await page.getByRole('button', { name: at < 27 ? 'Next' : 'See my result' }).click()
  }

  await page
    .getByRole('heading', { level: 1, name: 'Your answers point clearly to the front office.' })
    .waitFor()
  await page.getByText('12H7-EY82-V32E-R9ZC-NC', { exact: true }).waitFor()
  expect(page.url()).toBe(`${inject('origin')}/en/result/#12H7-EY82-V32E-R9ZC-NC`)
  await expectQuiet(page)
})

test('in Vietnamese the same answers lead to the same code, and to the verdict in Vietnamese', async () => {
  const { page, text, statement, button } = await openQuiz({ locale: 'vi' })
  const { words } = contentIn('vi')
  const { answers, code, placing } = people.counter

  for (const [at, answer] of answers.entries()) {
    await statement(at + 1).waitFor()
    await page.getByText(words.scale[answer - 1] ?? '', { exact: true }).click()
    await button(at < 27 ? text.next : text.seeResult).click()
  }

  const { sentence } = words.placings[placing]
  await page.getByRole('heading', { level: 1, name: sentence, exact: true }).waitFor()
  await page.getByText(code, { exact: true }).waitFor()
  expect(page.url()).toBe(`${inject('origin')}/vi/result/#${code}`)
  await expectQuiet(page)
})
