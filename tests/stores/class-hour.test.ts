import { expect, test } from 'vitest'
import { pauseTimer, readyTimer, startTimer } from '#domain/class-timer'
import { type ClassHour, formatClassHour, parseClassHour } from '#stores/class-hour'

// What the tab stores of the view for a class.

const running = startTimer(readyTimer(8), 1_000_000)

test.each<[string, ClassHour]>([
  ['not started', { timer: readyTimer(15), sound: true }],
  ['running', { timer: running, sound: false }],
  ['paused', { timer: pauseTimer(running, 1_100_000), sound: true }]
])('a countdown that is %s is read as it was written', (_, hour) => {
  expect(parseClassHour(formatClassHour(hour), 1_200_000)).toEqual(hour)
})

test('a countdown is forgotten an hour after its end', () => {
  const text = formatClassHour({ timer: running, sound: true })
  // 8 minutes are 480,000 ms, so it ends at 1,480,000; an hour is 3,600,000 ms.
  expect(parseClassHour(text, 5_080_000).timer).toEqual(running)
  expect(parseClassHour(text, 5_080_001)).toEqual({ timer: readyTimer(8), sound: true })
})

test.each([
  undefined,
  '',
  'null',
  '"text"',
  '{',
  '{"timer":7}',
  '{"timer":{"kind":"running","minutes":"8"}}',
  '{"timer":{"kind":"running","minutes":8000,"total":1,"endsAt":1}}'
])('from %j, ten minutes can be started, without a sound', (text) => {
  expect(parseClassHour(text, 0)).toEqual({ timer: readyTimer(10), sound: false })
})

test.each([
  '{"timer":{"kind":"running","minutes":5}}',
  '{"timer":{"kind":"running","minutes":5,"total":300000}}',
  '{"timer":{"kind":"paused","minutes":5,"total":300000,"left":300001}}',
  '{"timer":{"kind":"paused","minutes":5,"total":300000,"left":-1}}',
  '{"timer":{"kind":"late","minutes":5,"total":300000}}'
])('from %j, the chosen minutes can be started', (text) => {
  expect(parseClassHour(text, 0).timer).toEqual(readyTimer(5))
})
