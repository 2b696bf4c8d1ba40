import { expect, inject, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { people } from './support/people.ts'
import { codeOn } from './support/result-visit.ts'
import { openQuiz } from './support/quiz-visit.ts'

// The quiz from the first statement to the verdict, with the mouse only: one click for each answer.

test('28 clicks on answers lead to their code and verdict', async () => {
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
  }

  await page
    .getByRole('heading', { level: 1, name: 'Your answers point clearly to the front office.' })
    .waitFor()
  expect(await codeOn(page).textContent()).toBe('12H7-EY82-V32E-R9ZC-NC')
  expect(page.url()).toBe(`${inject('origin')}/en/result/#12H7-EY82-V32E-R9ZC-NC`)
  await expectQuiet(page)
})

test('in Vietnamese 28 clicks on the same answers lead to the same code, and to the verdict in Vietnamese', async () => {
  const { page, statement } = await openQuiz({ locale: 'vi' })
  const { words } = contentIn('vi')
  const { answers, code, placing } = people.counter

  for (const [at, answer] of answers.entries()) {
    await statement(at + 1).waitFor()
    await page.getByText(words.scale[answer - 1] ?? '', { exact: true }).click()
  }

  const { sentence } = words.placings[placing]
  await page.getByRole('heading', { level: 1, name: sentence, exact: true }).waitFor()
  expect(await codeOn(page).textContent()).toBe(code)
  expect(page.url()).toBe(`${inject('origin')}/vi/result/#${code}`)
  await expectQuiet(page)
})
