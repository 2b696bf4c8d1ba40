import { CASELOAD_KEY, caseloadStorageOf } from '#stores/caseload-storage'
import { describe, expect, it, vi } from 'vitest'

function windowWith(storage: unknown) {
  const listeners: ((event: { key: string | null; newValue: string | null }) => void)[] = []
  const window = {
    get localStorage() {
      if (storage === 'blocked') throw new DOMException('No access.', 'SecurityError')
      return storage
    },
    get sessionStorage() {
      if (storage === 'blocked') throw new DOMException('No access.', 'SecurityError')
      return storage
    },
    addEventListener: (_: string, listener: (typeof listeners)[number]) => listeners.push(listener)
  }
  return { kept: caseloadStorageOf(window as unknown as Window), listeners }
}

function working() {
  const entries = new Map<string, string>()
  return {
    entries,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key)
  }
}

describe('the storage of a caseload', () => {
  it('writes, reads and deletes in the tab and on the device', () => {
    const storage = working()
    const { kept } = windowWith(storage)
    expect(kept.writeDevice('x')).toBe(true)
    expect(storage.entries.get(CASELOAD_KEY)).toBe('x')
    expect(kept.readDevice()).toBe('x')
    kept.forgetDevice(false)
    expect(kept.readDevice()).toBeUndefined()
    kept.writeTab('y')
    expect(kept.readTab()).toBe('y')
    kept.forgetTab()
    expect(kept.readTab()).toBeUndefined()
  })

  it.each(['blocked', null])('throws nothing where storage is %s', (storage) => {
    const { kept } = windowWith(storage)
    expect(kept.writeDevice('x')).toBe(false)
    kept.writeTab('x')
    kept.forgetTab()
    kept.forgetDevice(true)
    expect([kept.readTab(), kept.readDevice()]).toEqual([undefined, undefined])
  })

  it('tells other tabs to forget by writing `forgotten` before it removes the entry', () => {
    const storage = working()
    const written: string[] = []
    const { kept } = windowWith({
      ...storage,
      setItem(key: string, value: string) {
        written.push(value)
        storage.setItem(key, value)
      }
    })
    kept.forgetDevice(true)
    expect(written).toEqual([])
    kept.writeDevice('x')
    kept.forgetDevice(false)
    kept.writeDevice('y')
    kept.forgetDevice(true)
    expect(written).toEqual(['x', 'y', 'forgotten'])
    expect(storage.entries.size).toBe(0)
  })

  it('reports what other tabs change in its entry, and ignores other keys', () => {
    const { kept, listeners } = windowWith(working())
    const changed = vi.fn()
    kept.listen(changed)
    for (const tell of listeners) {
      tell({ key: 'front-or-back', newValue: 'z' })
      tell({ key: CASELOAD_KEY, newValue: 'x' })
      tell({ key: CASELOAD_KEY, newValue: 'forgotten' })
      tell({ key: CASELOAD_KEY, newValue: null })
      tell({ key: null, newValue: null })
    }
    expect(changed.mock.calls).toEqual([
      [{ kind: 'changed', text: 'x' }],
      [{ kind: 'forgotten' }],
      [{ kind: 'not-stored' }],
      [{ kind: 'forgotten' }]
    ])
  })
})
