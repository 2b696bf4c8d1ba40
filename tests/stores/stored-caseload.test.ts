import { caseLine } from '#domain/caseload/case-line'
import { parseCopy } from '#stores/caseload-copy'
import { describe, expect, it } from 'vitest'
import { memoryStorage } from './support/memory-caseload-storage.ts'
import { A, B, C, opened, TODAY } from './support/opened-caseload.ts'

describe('a stored caseload', () => {
  const lan = { ids: [1], lines: [caseLine('Lan', A, undefined, { date: TODAY })] }
  const parsed = (text: string | undefined) => {
    const copy = parseCopy(text ?? '')
    return copy && { ids: copy.ids, lines: copy.lines }
  }

  it('is in the tab only, from the first change on, unless the device is chosen', async () => {
    const { caseload, storage } = opened()
    await caseload.add(`Lan ${A}`)
    expect(storage.device).toBeUndefined()
    expect(parsed(storage.tab)).toEqual(lan)
    const again = opened(storage)
    await again.caseload.start()
    expect(again.people()).toEqual([['Lan', 'read']])
    expect(again.caseload.$stored.get()).toBe(false)
  })

  it('keeps people’s numbers, and whether something is unsaved', async () => {
    const { caseload, storage } = opened()
    await caseload.add(`Lan ${A}\nMinh ${B}\nThảo ${C}`)
    caseload.remove([1])
    caseload.fix(3, 'Thảo', A)
    const again = opened(storage)
    await again.caseload.start()
    expect(again.caseload.$people.get().map(({ id }) => id)).toEqual([2, 3])
    expect(again.caseload.$unsaved.get()).toBe(true)
    expect(again.caseload.addLine(caseLine('Hà', A)).id).toBe(4)
  })

  it('is not overwritten while it is being read, and reading it can’t be cancelled', async () => {
    const storage = memoryStorage()
    const before = opened(storage)
    await before.caseload.add(Array.from({ length: 9 }, () => A).join('\n'))
    const stored = storage.tab
    const seen: unknown[] = []
    const { caseload, people } = opened(storage, () => {
      caseload.cancel()
      seen.push(storage.tab === stored, caseload.$progress.get()?.stoppable)
    })
    await caseload.start()
    expect(people()).toHaveLength(9)
    expect(seen).toEqual([true, false, true, false, true, false])
  })

  it('moves from the tab to the device once chosen, and follows each change', async () => {
    const { caseload, storage } = opened()
    await caseload.add(`Lan ${A}`)
    caseload.store(true)
    expect(parsed(storage.device)).toEqual(lan)
    expect(storage.tab).toBeUndefined()
    caseload.fix(1, 'Lan Anh', A)
    expect(parsed(storage.device)?.lines).toEqual([
      caseLine('Lan Anh', A, undefined, { date: TODAY })
    ])
    const again = opened(storage)
    await again.caseload.start()
    expect(again.caseload.$stored.get()).toBe(true)
    expect(again.people()).toEqual([['Lan Anh', 'read']])
    caseload.store(false)
    expect(storage.device).toBeUndefined()
    expect(storage.forgottenEverywhere).toBe(false)
    expect(parsed(storage.tab)?.lines).toEqual([caseLine('Lan Anh', A, undefined, { date: TODAY })])
  })

  it('in the tab is restored rather than that on the device; choosing the device merges both', async () => {
    const storage = memoryStorage()
    const other = opened(storage)
    await other.caseload.add(`Minh ${B}`)
    other.caseload.store(true)
    const { caseload, people } = opened(storage)
    await caseload.add(`Lan ${A}`)
    const again = opened(storage)
    await again.caseload.start()
    expect(people()).toEqual([['Lan', 'read']])
    expect(again.people()).toEqual([['Lan', 'read']])
    // Once the device is chosen here as well, both are merged.
    again.caseload.store(true)
    expect(again.people()).toEqual([
      ['Lan', 'read'],
      ['Minh', 'read']
    ])
    expect(parsed(storage.device)?.lines).toHaveLength(2)
  })

  it('reports a full device, and leaves no older version on it', async () => {
    const { caseload, storage } = opened()
    await caseload.add(`Lan ${A}`)
    storage.full = true
    caseload.store(true)
    expect([caseload.$stored.get(), caseload.$storingFailed.get()]).toEqual([false, true])
    storage.full = false
    caseload.store(true)
    expect([caseload.$stored.get(), caseload.$storingFailed.get()]).toEqual([true, false])
    storage.full = true
    await caseload.add(`Minh ${B}`)
    expect([caseload.$stored.get(), caseload.$storingFailed.get()]).toEqual([false, true])
    expect(storage.device).toBeUndefined()
    expect(parsed(storage.tab)?.lines).toHaveLength(2)
  })

  it('never overwrites what a newer version of the site has stored', async () => {
    const storage = memoryStorage()
    storage.device = '{"ids":[]}\n{"format":"front-or-back-caseload","version":3,"people":[]}'
    const newer = storage.device
    const { caseload } = opened(storage)
    await caseload.start()
    await caseload.add(`Lan ${A}`)
    caseload.store(true)
    expect(storage.device).toBe(newer)
    expect([caseload.$stored.get(), caseload.$storingFailed.get()]).toEqual([false, true])
  })

  it('is deleted from the tab and the device once everything is forgotten', async () => {
    const { caseload, storage, people } = opened()
    await caseload.add(`Lan ${A}\nMinh ${B}`)
    caseload.store(true)
    caseload.remove([1])
    caseload.forget()
    expect([storage.tab, storage.device]).toEqual([undefined, undefined])
    expect(storage.forgottenEverywhere).toBe(true)
    caseload.undoRemoval()
    expect(people()).toEqual([])
    expect(storage.tab).toBeUndefined()
  })

  it('stops reading when everything is forgotten', async () => {
    const { caseload, people } = opened(memoryStorage(), () => caseload.forget())
    expect(await caseload.add(Array.from({ length: 7 }, () => A).join('\n'))).toEqual({
      kind: 'cancelled'
    })
    expect(people()).toEqual([])
  })

  it('follows another tab, and stays here when that tab only stops storing it', async () => {
    const other = opened()
    await other.caseload.add(`Minh ${B}\nThảo ${C}`)
    const text = other.storage.tab ?? ''
    const { caseload, storage, people } = opened()
    await caseload.add(`Lan ${A}`)
    storage.otherTab({ kind: 'changed', text })
    expect(people()).toEqual([['Lan', 'read']])
    storage.device = undefined
    caseload.store(true)
    storage.otherTab({ kind: 'changed', text })
    await Promise.resolve()
    expect(people()).toEqual([
      ['Minh', 'read'],
      ['Thảo', 'read']
    ])
    storage.otherTab({ kind: 'not-stored' })
    expect(people()).toHaveLength(2)
    expect(caseload.$stored.get()).toBe(false)
    expect(parsed(storage.tab)?.lines).toHaveLength(2)
    caseload.store(true)
    storage.otherTab({ kind: 'forgotten' })
    expect(people()).toEqual([])
    expect([caseload.$stored.get(), storage.tab]).toEqual([false, undefined])
  })

  it('is emptied when a cached page is restored after another tab has deleted it', async () => {
    const { caseload, storage, people } = opened()
    await caseload.add(`Lan ${A}`)
    caseload.recheckDevice()
    expect(people()).toHaveLength(1)
    caseload.store(true)
    storage.device = undefined
    caseload.recheckDevice()
    expect(people()).toEqual([])
  })

  it('does not replace an entry of the device that is no caseload', async () => {
    const storage = memoryStorage()
    storage.device = 'something else'
    const { caseload, people } = opened(storage)
    await caseload.start()
    expect(people()).toEqual([])
    expect(storage.device).toBe('something else')
  })
})
