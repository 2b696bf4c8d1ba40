import { addressFor, createLate } from '#stores/late'
import { describe, expect, test } from 'vitest'

describe('a late part', () => {
  test('is away until somebody needs it, then here, and fetched once', async () => {
    let fetched = 0
    const late = createLate(async () => {
      fetched++
      return 'the part'
    })
    expect(late.$state.get()).toEqual({ kind: 'away' })
    expect(await late.load()).toBe(true)
    expect(await late.load()).toBe(true)
    expect(late.$state.get()).toEqual({ kind: 'here', part: 'the part' })
    expect(fetched).toBe(1)
  })

  test('that cannot be fetched says so, and may be tried again', async () => {
    let connected = false
    const attempts: number[] = []
    const late = createLate(async (attempt) => {
      attempts.push(attempt)
      if (!connected) throw new Error('no connection')
      return 'the part'
    })
    expect(await late.load()).toBe(false)
    expect(late.$state.get()).toEqual({ kind: 'failed' })
    connected = true
    expect(await late.load()).toBe(true)
    expect(late.$state.get()).toEqual({ kind: 'here', part: 'the part' })
    expect(attempts).toEqual([0, 1])
  })
})

test('each attempt has an address of its own, for browsers that remember a failure', () => {
  expect([0, 1, 2].map((attempt) => addressFor('/scripts/qr.js', attempt))).toEqual([
    '/scripts/qr.js',
    '/scripts/qr.js?1',
    '/scripts/qr.js?2'
  ])
})
