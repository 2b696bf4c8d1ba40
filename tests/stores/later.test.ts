import { later } from '#stores/later'
import { expect, onTestFinished, test, vi } from 'vitest'

test('acts once when the time is over, unless it was prevented', () => {
  vi.useFakeTimers()
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const acted: string[] = []
  later(() => acted.push('act'), 350)
  const prevent = later(() => acted.push('prevented'), 350)
  vi.advanceTimersByTime(349)
  expect(acted).toEqual([])
  prevent()
  vi.advanceTimersByTime(1000)
  expect(acted).toEqual(['act'])
})
