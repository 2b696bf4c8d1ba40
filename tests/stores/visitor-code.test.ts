import { formatCode } from '#domain/code'
import type { Answers } from '#domain/model'
import { deviceOf } from '#stores/device'
import type { StorageEntry } from '#stores/storage-entry'
import { visitorCode } from '#stores/visitor-code'
import { describe, expect, test } from 'vitest'
import { fakeBrowser } from './support/fake-browser.ts'

const inLink = formatCode([5, 4, 3])
const onDevice = formatCode([1, 2])
const opened = formatCode([2, 2, 2])

test('answers in the link take precedence over those of the opened result and those on the device', () => {
  expect(visitorCode(`#${inLink}`, tabWith(opened), device([1, 2]))).toEqual({
    code: inLink,
    answers: [5, 4, 3],
    from: 'link'
  })
})

test.each(['', '#', '#content', '#hello', `#${inLink.slice(0, 4)}`])(
  'without answers in the link (%j), those of the result opened in this tab are used',
  (hash) => {
    expect(visitorCode(hash, tabWith(opened), device([1, 2]))).toEqual({
      code: opened,
      answers: [2, 2, 2],
      from: 'link'
    })
  }
)

describe.each([
  ['nothing opened in this tab', undefined],
  ['no code stored by the tab', 'hello']
])('with %s', (_, stored) => {
  test.each(['', '#', '#content', '#hello', `#${inLink.slice(0, 4)}`])(
    'and without answers in the link (%j), those on the device are used',
    (hash) => {
      expect(visitorCode(hash, tabWith(stored), device([1, 2]))).toEqual({
        code: onDevice,
        answers: [1, 2],
        from: 'device'
      })
    }
  )
})

test('answers that the device stores as well are the visitor’s own', () => {
  expect(visitorCode(`#${onDevice}`, tabWith(undefined), device([1, 2]))?.from).toBe('device')
  expect(visitorCode('', tabWith(onDevice), device([1, 2]))?.from).toBe('device')
})

test('returns undefined when there are no answers anywhere, or storage is blocked', () => {
  expect(visitorCode('', tabWith(undefined), device())).toBeUndefined()
  const { openTab } = fakeBrowser('blocked')
  expect(visitorCode('', tabWith(undefined), deviceOf(openTab().window))).toBeUndefined()
})

/** What the tab stores about the result that it has opened last. */
function tabWith(text: string | undefined): StorageEntry {
  return { read: () => text, write: () => true, remove: () => {} }
}

function device(answers?: Answers) {
  const { openTab } = fakeBrowser('working')
  const stored = deviceOf(openTab().window)
  if (answers) stored.write({ answers, at: 2 })
  return stored
}
