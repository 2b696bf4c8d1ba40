import { createLazy } from '#stores/lazy'
import { describe, expect, test } from 'vitest'

describe('a lazy part', () => {
  test('is fetched when it is needed, and only once', async () => {
    let fetched = 0
    const lazy = createLazy(async () => {
      fetched++
      return 'the part'
    })
    expect(lazy.$state.get()).toEqual({ kind: 'not-loaded' })
    expect(await lazy.load()).toBe(true)
    expect(await lazy.load()).toBe(true)
    expect(lazy.$state.get()).toEqual({ kind: 'loaded', part: 'the part' })
    expect(fetched).toBe(1)
  })

  test('that could not be fetched reports it, and can be fetched again', async () => {
    let connected = false
    const lazy = createLazy(async () => {
      if (!connected) throw new Error('no connection')
      return 'the part'
    })
    expect(await lazy.load()).toBe(false)
    expect(lazy.$state.get()).toEqual({ kind: 'failed' })
    connected = true
    expect(await lazy.load()).toBe(true)
    expect(lazy.$state.get()).toEqual({ kind: 'loaded', part: 'the part' })
  })
})
