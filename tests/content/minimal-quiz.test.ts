import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { content } from './support/real-content.ts'

// tests/fixtures/minimal-quiz.html is a minimal quiz written by hand, which ours is compared with
// (tests/site/quiz-against-minimal-quiz.test.ts). It must ask the same, or comparing bytes and times
// would be meaningless.

const page = readFileSync('tests/fixtures/minimal-quiz.html', 'utf8')
const { words, ui } = content.languages.en
const statements = content.model.questions.map(({ id }) => words.statements[id])

test('it asks the same statements in the same order', () => {
  const [, list = ''] = /const statements = (\[[^\]]*\])/.exec(page) ?? []
  // Compared as JSON, because arrays of another realm are not strictly equal to ours.
  const written: unknown = runInNewContext(`JSON.stringify(${list})`)
  expect(written).toBe(JSON.stringify(statements))
})

test('it begins with the first statement, and the five answers', () => {
  const legend = /<legend[^>]*>\s*(.*?)\s*<\/legend>/.exec(page)?.[1]
  const answers = [...page.matchAll(/<label><input [^>]*> (.*?)<\/label>/g)].map(([, text]) => text)
  expect(legend).toBe(statements[0])
  expect(answers).toEqual(words.scale)
})

test('its buttons have the same names', () => {
  const buttons = [...page.matchAll(/<button[^>]*>(.*?)<\/button>/g)].map(([, text]) => text)
  const { next, skip, back } = ui.quiz.island
  expect(buttons).toEqual([next, skip, back])
})
