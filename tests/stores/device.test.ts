import { DEVICE_KEY, deviceOf } from '#stores/device'
import type { QuizProgress } from '#stores/quiz-progress'
import { describe, expect, test } from 'vitest'
import { fakeBrowser } from './support/fake-browser.ts'

const place: QuizProgress = { answers: [5, 3, 1], at: 2 }

describe('a device that can remember', () => {
  test('says so, and keeps no trace of the trial', () => {
    const { storage, openTab } = fakeBrowser()
    expect(deviceOf(openTab().window).works()).toBe(true)
    expect(storage.entries.size).toBe(0)
  })

  test('keeps a place under one key, as short text', () => {
    const { storage, openTab } = fakeBrowser()
    const device = deviceOf(openTab().window)
    expect(device.write(place)).toBe(true)
    expect([...storage.entries]).toEqual([['front-or-back', '11V0-V/2']])
    expect(device.read()).toEqual(place)
  })

  test('forgets it', () => {
    const { storage, openTab } = fakeBrowser()
    const device = deviceOf(openTab().window)
    device.write(place)
    device.forget()
    expect(storage.entries.size).toBe(0)
    expect(device.read()).toBeUndefined()
  })

  test.each(['', 'null', '11V0-V', '11V1-V/2', '{"at":2}', '\uD800', '1'.repeat(100_000)])(
    'takes damaged text for nothing: %#',
    (text) => {
      const { storage, openTab } = fakeBrowser()
      storage.entries.set(DEVICE_KEY, text)
      expect(deviceOf(openTab().window).read()).toBeUndefined()
    }
  )
})

describe.each(['blocked', 'absent', 'full'] as const)('a device whose storage is %s', (mood) => {
  test('says so, and throws nowhere', () => {
    const { openTab } = fakeBrowser(mood)
    const device = deviceOf(openTab().window)
    expect(device.works()).toBe(false)
    expect(device.write(place)).toBe(false)
    expect(device.read()).toBeUndefined()
    expect(() => device.forget()).not.toThrow()
    expect(() => device.listen(() => {})).not.toThrow()
  })
})

test('a full device still reads what it kept before', () => {
  const { storage, openTab } = fakeBrowser()
  const device = deviceOf(openTab().window)
  device.write(place)
  storage.mood = 'full'
  expect(device.write({ answers: [1], at: 0 })).toBe(false)
  expect(device.read()).toEqual(place)
})

describe('another tab', () => {
  function listening() {
    const browser = fakeBrowser()
    const heard: (QuizProgress | undefined)[] = []
    deviceOf(browser.openTab().window).listen((changed) => heard.push(changed))
    return { heard, other: browser.openTab().window, deliver: browser.deliver }
  }

  test('is heard when it writes and when it forgets', () => {
    const { heard, other, deliver } = listening()
    deviceOf(other).write(place)
    deliver()
    deviceOf(other).forget()
    deliver()
    expect(heard).toEqual([place, undefined])
  })

  test('is heard when it clears everything', () => {
    const { heard, other, deliver } = listening()
    other.localStorage.clear()
    deliver()
    expect(heard).toEqual([undefined])
  })

  test('is not heard when it writes something else', () => {
    const { heard, other, deliver } = listening()
    other.localStorage.setItem('front-or-back:language', 'vi')
    deliver()
    expect(heard).toEqual([])
  })

  test('that writes nonsense changes nothing here', () => {
    const { heard, other, deliver } = listening()
    other.localStorage.setItem(DEVICE_KEY, 'nonsense')
    deliver()
    expect(heard).toEqual([])
  })

  test('may have forgotten everything while this page was away', () => {
    const browser = fakeBrowser()
    const tab = browser.openTab()
    const heard: (QuizProgress | undefined)[] = []
    deviceOf(tab.window).write(place)
    deviceOf(tab.window).listen((changed) => heard.push(changed))
    deviceOf(browser.openTab().window).forget()
    tab.comeBack()
    expect(heard).toEqual([undefined])
  })
})
