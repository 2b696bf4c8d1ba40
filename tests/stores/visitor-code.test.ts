import { formatCode } from '#domain/code'
import { deviceOf } from '#stores/device'
import { visitorCode } from '#stores/visitor-code'
import { expect, test } from 'vitest'
import { fakeBrowser } from './support/fake-browser.ts'

const inLink = formatCode([5, 4, 3])
const onDevice = formatCode([1, 2])

test('answers in the link take precedence over those on the device', () => {
  expect(visitorCode(`#${inLink}`, device(true))).toEqual({
    code: inLink,
    answers: [5, 4, 3],
    from: 'link'
  })
})

test.each(['', '#', '#content', '#hello', `#${inLink.slice(0, 4)}`])(
  'without answers in the link (%j), those on the device are used',
  (hash) => {
    expect(visitorCode(hash, device(true))).toEqual({
      code: onDevice,
      answers: [1, 2],
      from: 'device'
    })
  }
)

test('returns undefined when neither has answers, or storage is blocked', () => {
  expect(visitorCode('', device(false))).toBeUndefined()
  const { openTab } = fakeBrowser('blocked')
  expect(visitorCode('', deviceOf(openTab().window))).toBeUndefined()
})

function device(storesAnswers: boolean) {
  const { openTab } = fakeBrowser('working')
  const stored = deviceOf(openTab().window)
  if (storesAnswers) stored.write({ answers: [1, 2], at: 2 })
  return stored
}
