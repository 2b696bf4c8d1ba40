import { DEVICE_KEY, deviceOf } from '#stores/device'
import type { QuizProgress } from '#stores/quiz-progress'
import { describe, expect, test } from 'vitest'
import { fakeBrowser } from './support/fake-browser.ts'

const progress: QuizProgress = { answers: [5, 3, 1], at: 2 }

describe('a device whose storage works', () => {
  test('reports that it works, and leaves no trace of the trial write', () => {
    const { storage, openTab } = fakeBrowser()
    expect(deviceOf(openTab().window).works()).toBe(true)
    expect(storage.entries.size).toBe(0)
  })

  test('stores progress under one key, as a short text', () => {
    const { storage, openTab } = fakeBrowser()
    const device = deviceOf(openTab().window)
    expect(device.write(progress)).toBe(true)
    expect([...storage.entries]).toEqual([['front-or-back', '11V0-V/2']])
    expect(device.read()).toEqual(progress)
  })

  test('deletes the progress', () => {
    const { storage, openTab } = fakeBrowser()
    const device = deviceOf(openTab().window)
    device.write(progress)
    device.forget()
    expect(storage.entries.size).toBe(0)
    expect(device.read()).toBeUndefined()
  })

  test.each(['', 'null', '11V0-V', '11V1-V/2', '{"at":2}', '\uD800', '1'.repeat(100_000)])(
    'reads an invalid text as undefined: %#',
    (text) => {
      const { storage, openTab } = fakeBrowser()
      storage.entries.set(DEVICE_KEY, text)
      expect(deviceOf(openTab().window).read()).toBeUndefined()
    }
  )
})

describe.each(['blocked', 'absent', 'full'] as const)('a device whose storage is %s', (state) => {
  test('reports that it does not work, and throws nothing', () => {
    const { openTab } = fakeBrowser(state)
    const device = deviceOf(openTab().window)
    expect(device.works()).toBe(false)
    expect(device.write(progress)).toBe(false)
    expect(device.read()).toBeUndefined()
    expect(() => device.forget()).not.toThrow()
    expect(() => device.listen(() => {})).not.toThrow()
  })
})

test('a full device still reads what it stored before', () => {
  const { storage, openTab } = fakeBrowser()
  const device = deviceOf(openTab().window)
  device.write(progress)
  storage.state = 'full'
  expect(device.write({ answers: [1], at: 0 })).toBe(false)
  expect(device.read()).toEqual(progress)
})

describe('another tab', () => {
  function listening() {
    const browser = fakeBrowser()
    const heard: (QuizProgress | undefined)[] = []
    deviceOf(browser.openTab().window).listen((changed) => heard.push(changed))
    return { heard, other: browser.openTab().window, deliver: browser.deliver }
  }

  test('is noticed when it stores and when it deletes progress', () => {
    const { heard, other, deliver } = listening()
    deviceOf(other).write(progress)
    deliver()
    deviceOf(other).forget()
    deliver()
    expect(heard).toEqual([progress, undefined])
  })

  test('is noticed when it clears all storage', () => {
    const { heard, other, deliver } = listening()
    other.localStorage.clear()
    deliver()
    expect(heard).toEqual([undefined])
  })

  test('is ignored when it writes another key', () => {
    const { heard, other, deliver } = listening()
    other.localStorage.setItem('front-or-back:language', 'vi')
    deliver()
    expect(heard).toEqual([])
  })

  test('is ignored when it writes an invalid text', () => {
    const { heard, other, deliver } = listening()
    other.localStorage.setItem(DEVICE_KEY, 'nonsense')
    deliver()
    expect(heard).toEqual([])
  })

  test('may have deleted the progress while this page was in the back/forward cache', () => {
    const browser = fakeBrowser()
    const tab = browser.openTab()
    const heard: (QuizProgress | undefined)[] = []
    deviceOf(tab.window).write(progress)
    deviceOf(tab.window).listen((changed) => heard.push(changed))
    deviceOf(browser.openTab().window).forget()
    tab.restoreFromCache()
    expect(heard).toEqual([undefined])
  })
})
