import { codedAnswersIn, withCode } from '#stores/coded-answers'
import { describe, expect, test } from 'vitest'

// The answers of a person, found by their result code.

const B = '12H7-EY82-V32E-R9ZC-NC'
const C = '14TQ-F962-6CEP-VFGW-11'

describe('the answers in a typed text', () => {
  test.each([
    ['a code', B],
    ['a code with spaces around it', `  ${B}\n`],
    ['a code in small letters, with spaces', B.toLowerCase().replaceAll('-', ' ')],
    ['a link to a result', `https://front-or-back.example/en/result/#${B}`],
    [
      'a link with a parameter',
      `https://front-or-back.example/vi/result/?x=1#${B}&utm_source=chat`
    ],
    ['a link in which the `#` is escaped', `https://front-or-back.example/en/result/%23${B}`],
    [
      'a link to a comparison, whose first person gave them',
      `https://front-or-back.example/en/two/#${B}&${C}`
    ],
    ['a sentence’s quotation marks', `“${B}”.`]
  ])('are found in %s', (_, text) => {
    expect(codedAnswersIn(text)?.code).toBe(B)
  })

  test.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['words', 'my result'],
    ['a damaged code', '12H7-EY82-V32F-R9ZC-NC'],
    ['a link without a code', 'https://front-or-back.example/en/result/'],
    ['half an escape', '%E0%A4%A'],
    ['a code of a newer version', '2ABC-JX']
  ])('are missing in %s', (_, text) => {
    expect(codedAnswersIn(text)).toBeUndefined()
  })
})

test('answers are given with their code', () => {
  // 5 + 4·6 + 3·36 = 137 = 4·32 + 9, with two check symbols.
  expect(withCode([5, 4, 3])).toEqual({ code: '1498-4', answers: [5, 4, 3] })
  expect(codedAnswersIn('1498-4')).toEqual({ code: '1498-4', answers: [5, 4, 3] })
})
