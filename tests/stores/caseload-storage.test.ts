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
  return { caseloadStorage: caseloadStorageOf(window as unknown as Window), listeners }
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
    const { caseloadStorage } = windowWith(storage)
    expect(caseloadStorage.writeDevice('x')).toBe(true)
    expect(storage.entries.get(CASELOAD_KEY)).toBe('x')
    expect(caseloadStorage.readDevice()).toBe('x')
    caseloadStorage.forgetDevice(false)
    expect(caseloadStorage.readDevice()).toBeUndefined()
    caseloadStorage.writeTab('y')
    expect(caseloadStorage.readTab()).toBe('y')
    caseloadStorage.forgetTab()
    expect(caseloadStorage.readTab()).toBeUndefined()
  })

  it.each(['blocked', null])('throws nothing where storage is %s', (storage) => {
    const { caseloadStorage } = windowWith(storage)
    expect(caseloadStorage.writeDevice('x')).toBe(false)
    caseloadStorage.writeTab('x')
    caseloadStorage.forgetTab()
    caseloadStorage.forgetDevice(true)
    expect([caseloadStorage.readTab(), caseloadStorage.readDevice()]).toEqual([
      undefined,
      undefined
    ])
  })

  it('tells other tabs to forget by writing `forgotten` before it removes the entry', () => {
    const storage = working()
    const written: string[] = []
    const { caseloadStorage } = windowWith({
      ...storage,
      setItem(key: string, value: string) {
        written.push(value)
        storage.setItem(key, value)
      }
    })
    caseloadStorage.forgetDevice(true)
    expect(written).toEqual([])
    caseloadStorage.writeDevice('x')
    caseloadStorage.forgetDevice(false)
    caseloadStorage.writeDevice('y')
    caseloadStorage.forgetDevice(true)
    expect(written).toEqual(['x', 'y', 'forgotten'])
    expect(storage.entries.size).toBe(0)
  })

  it('reports what other tabs change in its entry, and ignores other keys', () => {
    const { caseloadStorage, listeners } = windowWith(working())
    const changed = vi.fn()
    caseloadStorage.listen(changed)
    for (const listener of listeners) {
      listener({ key: 'front-or-back', newValue: 'z' })
      listener({ key: CASELOAD_KEY, newValue: 'x' })
      listener({ key: CASELOAD_KEY, newValue: 'forgotten' })
      listener({ key: CASELOAD_KEY, newValue: null })
      listener({ key: null, newValue: null })
    }
    expect(changed.mock.calls).toEqual([
      [{ kind: 'changed', text: 'x' }],
      [{ kind: 'forgotten' }],
      [{ kind: 'not-stored' }],
      [{ kind: 'forgotten' }]
    ])
  })
})
