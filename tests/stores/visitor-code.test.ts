import { formatCode } from '#domain/code'
import { deviceOf } from '#stores/device'
import { visitorCode } from '#stores/visitor-code'
import { expect, test } from 'vitest'
import { fakeBrowser } from './support/fake-browser.ts'

const inLink = formatCode([5, 4, 3])
const onDevice = formatCode([1, 2])

test('the answers in the link count before those on the device', () => {
  expect(visitorCode(`#${inLink}`, device(true))).toEqual({
    code: inLink,
    answers: [5, 4, 3],
    from: 'link'
  })
})

test.each(['', '#', '#content', '#hello', `#${inLink.slice(0, 4)}`])(
  'without answers in the link (%j) those on the device count',
  (hash) => {
    expect(visitorCode(hash, device(true))).toEqual({
      code: onDevice,
      answers: [1, 2],
      from: 'device'
    })
  }
)

test('there are none where neither has any, or the device is blocked', () => {
  expect(visitorCode('', device(false))).toBeUndefined()
  const { openTab } = fakeBrowser('blocked')
  expect(visitorCode('', deviceOf(openTab().window))).toBeUndefined()
})

function device(keeps: boolean) {
  const { openTab } = fakeBrowser('working')
  const kept = deviceOf(openTab().window)
  if (keeps) kept.write({ answers: [1, 2], at: 2 })
  return kept
}
