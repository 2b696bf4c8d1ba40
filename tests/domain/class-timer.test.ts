import { describe, expect, test } from 'vitest'
import {
  addMinute,
  type ClassTimer,
  minutesAndSeconds,
  momentReached,
  pauseTimer,
  readyTimer,
  startTimer,
  timeLeft
} from '#domain/class-timer'

// The countdown of a class, with the clock passed in. 10 minutes are 600,000 ms.

/** Started at 1,000,000 for 10 minutes, so it ends at 1,600,000. */
const running = startTimer(readyTimer(10), 1_000_000)

describe('readyTimer', () => {
  test('has the chosen minutes', () => {
    expect(readyTimer(10)).toEqual({ kind: 'ready', minutes: 10, total: 600_000 })
  })

  test.each([
    [0, 1],
    [-5, 1],
    [7.5, 8],
    [90, 90],
    [91, 90]
  ])('makes %d minutes %d', (minutes, expected) => {
    expect(readyTimer(minutes).minutes).toBe(expected)
  })
})

describe('startTimer', () => {
  test('stores when the countdown ends', () => {
    expect(running).toEqual({ kind: 'running', minutes: 10, total: 600_000, endsAt: 1_600_000 })
  })

  test('goes on with what was left of a paused one', () => {
    const paused = pauseTimer(running, 1_150_000)
    // 450,000 ms were left.
    expect(startTimer(paused, 5_000_000)).toMatchObject({ kind: 'running', endsAt: 5_450_000 })
  })

  test('does nothing with a running one', () => {
    expect(startTimer(running, 1_200_000)).toBe(running)
  })
})

describe('pauseTimer', () => {
  test('stores what is left', () => {
    expect(pauseTimer(running, 1_150_000)).toEqual({
      kind: 'paused',
      minutes: 10,
      total: 600_000,
      left: 450_000
    })
  })

  test('does nothing with one that is not running', () => {
    const ready = readyTimer(5)
    expect(pauseTimer(ready, 0)).toBe(ready)
  })
})

describe('addMinute', () => {
  test.each<[string, ClassTimer, object]>([
    ['one that is not started', readyTimer(10), { kind: 'ready', minutes: 11, total: 660_000 }],
    // At 1,150,000, 450,000 ms are left of 600,000.
    ['a running one', running, { kind: 'running', minutes: 10, total: 660_000, endsAt: 1_660_000 }],
    [
      'a paused one',
      pauseTimer(running, 1_150_000),
      { kind: 'paused', minutes: 10, total: 660_000, left: 510_000 }
    ]
  ])('gives a minute to %s', (_, timer, expected) => {
    expect(addMinute(timer, 1_150_000)).toEqual(expected)
  })

  test('lets one that was over for an hour run for a minute', () => {
    expect(timeLeft(addMinute(running, 5_200_000), 5_200_000)).toBe(60_000)
  })

  test('gives no more than 90 minutes', () => {
    const full = readyTimer(90)
    expect(addMinute(full, 0)).toBe(full)
    // 89 minutes and half a minute are left, so one more would be 90 and a half.
    const begun = startTimer(full, 0)
    expect(addMinute(begun, 30_000)).toBe(begun)
    expect(timeLeft(addMinute(begun, 60_000), 60_000)).toBe(5_400_000)
  })
})

describe('timeLeft', () => {
  test.each([
    [1_000_000, 600_000],
    [1_000_001, 599_999],
    [1_599_999, 1],
    [1_600_000, 0],
    // The laptop was closed for a day.
    [87_400_000, 0],
    // Somebody has set the clock back.
    [400_000, 600_000]
  ])('at %d it is %d', (now, left) => {
    expect(timeLeft(running, now)).toBe(left)
  })

  test('of a paused one it does not change', () => {
    expect(timeLeft(pauseTimer(running, 1_150_000), 9_000_000)).toBe(450_000)
  })
})

test.each([
  [600_000, { minutes: 10, seconds: 0 }],
  [599_999, { minutes: 10, seconds: 0 }],
  [599_000, { minutes: 9, seconds: 59 }],
  [60_001, { minutes: 1, seconds: 1 }],
  [1, { minutes: 0, seconds: 1 }],
  [0, { minutes: 0, seconds: 0 }]
])('%d ms are shown as %o', (time, expected) => {
  expect(minutesAndSeconds(time)).toEqual(expected)
})

describe('momentReached', () => {
  test.each([
    // The half of 10 minutes is at 1,300,000, the last minute at 1,540,000.
    ['before the half', 1_000_000, 1_299_999, undefined],
    ['at the half', 1_299_999, 1_300_000, 'half'],
    ['after the half', 1_300_000, 1_539_999, undefined],
    ['at the last minute', 1_539_999, 1_540_000, 'minute'],
    ['within the last minute', 1_540_000, 1_599_999, undefined],
    ['at the end', 1_599_999, 1_600_000, 'end'],
    ['after the end', 1_600_000, 1_700_000, undefined],
    ['after a sleep over the half and the last minute', 1_200_000, 1_550_000, 'minute'],
    ['after a sleep over the end', 1_200_000, 9_000_000, 'end']
  ])('%s', (_, before, now, moment) => {
    expect(momentReached(running, before, now)).toBe(moment)
  })

  test('an added minute moves the half', () => {
    // 11 minutes, so the half is at 5 and a half: 330,000 ms before 1,660,000.
    const longer = addMinute(running, 1_100_000)
    expect(momentReached(longer, 1_299_999, 1_300_000)).toBeUndefined()
    expect(momentReached(longer, 1_329_999, 1_330_000)).toBe('half')
  })

  test('of two minutes and less, the half is not told', () => {
    expect(momentReached(startTimer(readyTimer(2), 0), 59_999, 60_000)).toBe('minute')
    expect(momentReached(startTimer(readyTimer(1), 0), 29_999, 30_000)).toBeUndefined()
  })

  test('a countdown that does not run reaches nothing', () => {
    expect(momentReached(readyTimer(1), 0, 90_000)).toBeUndefined()
    expect(momentReached(pauseTimer(running, 1_150_000), 0, 9_000_000)).toBeUndefined()
  })
})
