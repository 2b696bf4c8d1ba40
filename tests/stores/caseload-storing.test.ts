import { formatJson } from '#domain/caseload/files'
import { caseLine } from '#domain/caseload/lines'
import { parseCopy } from '#stores/caseload-copy'
import { describe, expect, it } from 'vitest'
import { A, B, C, opened } from './support/opened-caseload.ts'
import { memoryStorage } from './support/memory-caseload-storage.ts'

describe('where a caseload is kept', () => {
  const lan = { ids: [1], lines: [caseLine('Lan', A)] }
  const held = (text: string | undefined) => {
    const copy = parseCopy(text ?? '')
    return copy && { ids: copy.ids, lines: copy.lines }
  }

  it('is the tab alone, from the first change on, unless somebody ticks the device', async () => {
    const { caseload, storage } = opened()
    await caseload.add(`Lan ${A}`)
    expect(storage.device).toBeUndefined()
    expect(held(storage.tab)).toEqual(lan)
    const again = opened(storage)
    await again.caseload.start()
    expect(again.people()).toEqual([['Lan', 'read']])
    expect(again.caseload.$stored.get()).toBe(false)
  })

  it('keeps the numbers that people had, and what was typed by hand', async () => {
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

  it('is not overwritten while it is being read, and reading it can’t be stopped', async () => {
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

  it('is the device from the tick on, with each change, and the tab no more', async () => {
    const { caseload, storage } = opened()
    await caseload.add(`Lan ${A}`)
    caseload.store(true)
    expect(held(storage.device)).toEqual(lan)
    expect(storage.tab).toBeUndefined()
    caseload.fix(1, 'Lan Anh', A)
    expect(held(storage.device)?.lines).toEqual([caseLine('Lan Anh', A)])
    const again = opened(storage)
    await again.caseload.start()
    expect(again.caseload.$stored.get()).toBe(true)
    expect(again.people()).toEqual([['Lan Anh', 'read']])
    caseload.store(false)
    expect(storage.device).toBeUndefined()
    expect(storage.toldOthers).toBe(false)
    expect(held(storage.tab)?.lines).toEqual([caseLine('Lan Anh', A)])
  })

  it('is the tab’s own before what the device keeps of another', async () => {
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
    // Ticked here as well, it is both.
    again.caseload.store(true)
    expect(again.people()).toEqual([
      ['Lan', 'read'],
      ['Minh', 'read']
    ])
    expect(held(storage.device)?.lines).toHaveLength(2)
  })

  it('is said to be nowhere when the device is full, and nothing older stays on it', async () => {
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
    expect(held(storage.tab)?.lines).toHaveLength(2)
  })

  it('is never written over what a newer version has kept', async () => {
    const storage = memoryStorage()
    storage.device = '{"ids":[]}\n{"format":"front-or-back-caseload","version":2,"people":[]}'
    const newer = storage.device
    const { caseload } = opened(storage)
    await caseload.start()
    await caseload.add(`Lan ${A}`)
    caseload.store(true)
    expect(storage.device).toBe(newer)
    expect([caseload.$stored.get(), caseload.$storingFailed.get()]).toEqual([false, true])
  })

  it('is nowhere any more once everything is forgotten', async () => {
    const { caseload, storage, people } = opened()
    await caseload.add(`Lan ${A}\nMinh ${B}`)
    caseload.store(true)
    caseload.remove([1])
    caseload.forget()
    expect([storage.tab, storage.device]).toEqual([undefined, undefined])
    expect(storage.toldOthers).toBe(true)
    caseload.undoRemoval()
    expect(people()).toEqual([])
    expect(storage.tab).toBeUndefined()
  })

  it('stops what is being read when everything is forgotten', async () => {
    const { caseload, people } = opened(memoryStorage(), () => caseload.forget())
    expect(await caseload.add(Array.from({ length: 7 }, () => A).join('\n'))).toEqual({
      kind: 'cancelled'
    })
    expect(people()).toEqual([])
  })

  it('follows what another tab keeps, forgets with it, and stays where it is only kept no longer', async () => {
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
    storage.otherTab({ kind: 'not-kept' })
    expect(people()).toHaveLength(2)
    expect(caseload.$stored.get()).toBe(false)
    expect(held(storage.tab)?.lines).toHaveLength(2)
    caseload.store(true)
    storage.otherTab({ kind: 'forgotten' })
    expect(people()).toEqual([])
    expect([caseload.$stored.get(), storage.tab]).toEqual([false, undefined])
  })

  it('is gone when a page comes back after another tab has forgotten it', async () => {
    const { caseload, storage, people } = opened()
    await caseload.add(`Lan ${A}`)
    caseload.comeBack()
    expect(people()).toHaveLength(1)
    caseload.store(true)
    storage.device = undefined
    caseload.comeBack()
    expect(people()).toEqual([])
  })

  it('may hold anything: what is no caseload is left alone', async () => {
    const storage = memoryStorage()
    storage.device = 'something else'
    const { caseload, people } = opened(storage)
    await caseload.start()
    expect(people()).toEqual([])
    expect(storage.device).toBe('something else')
  })
})

describe('a copy of a caseload', () => {
  it.each(['', 'x', '{"ids":[1]}', '[]\n[]'])('is not read from %j', (text) => {
    expect(parseCopy(text)).toBeUndefined()
  })

  it('numbers people anew where its numbers make no sense', () => {
    const file = formatJson([caseLine('Lan', A), caseLine('Minh', B)])
    for (const head of ['', '{"ids":[3,3]}\n', '{"ids":[-1,2]}\n', '{"ids":"x"}\n', 'x\n']) {
      expect(parseCopy(head + file)?.ids).toEqual([1, 2])
    }
    expect(parseCopy(`{"ids":[7,3],"unsaved":true}\n${file}`)).toMatchObject({
      ids: [7, 3],
      unsaved: true
    })
  })
})
