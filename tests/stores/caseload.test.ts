import { jsonOf } from '#domain/caseload/files'
import { caseLine } from '#domain/caseload/lines'
import { createCaseload } from '#stores/caseload'
import { describe, expect, it } from 'vitest'
import { realModel } from '../domain/support/real-model.ts'
import { type MemoryStorage, memoryStorage } from './support/memory-caseload-storage.ts'

const A = '11MA-0HK2-FY9S-PX4K-HJ'
const B = '14Q8-0K4N-XZVA-NRPW-ZK'
const C = '14YS-18MB-3C78-JY9C-EK'

/** Each look at the clock is 5 ms later: three lines fill a slice of 12 ms. */
function opened(storage: MemoryStorage = memoryStorage(), onPause: () => void = () => {}) {
  let time = 0
  let pauses = 0
  const caseload = createCaseload({
    model: realModel,
    columnNames: { nickname: ['nickname'], code: ['code'], notMe: ['not me'] },
    storage,
    now: () => {
      time += 5
      return time
    },
    pause: async () => {
      pauses++
      onPause()
    }
  })
  const people = () => caseload.$people.get().map(({ line, kind }) => [line.nickname, kind])
  return { caseload, storage, people, pauses: () => pauses }
}

describe('a caseload', () => {
  it('adds everybody in a text, behind those who are there', async () => {
    const { caseload, people } = opened()
    expect(await caseload.add(`Lan ${A}\nMinh ${B}`)).toEqual({
      kind: 'added',
      read: 2,
      bad: 0,
      again: 0
    })
    expect(await caseload.add(`Thảo ${C}\nnobody`)).toEqual({
      kind: 'added',
      read: 1,
      bad: 1,
      again: 0
    })
    expect(people()).toEqual([
      ['Lan', 'read'],
      ['Minh', 'read'],
      ['Thảo', 'read'],
      ['', 'bad']
    ])
    expect(caseload.$people.get().map(({ id }) => id)).toEqual([1, 2, 3, 4])
  })

  it('tells how many codes were there before; all are added', async () => {
    const { caseload, people } = opened()
    await caseload.add(`Lan ${A}`)
    expect(await caseload.add(`Minh ${A}\nThảo ${B}\nHà ${B.toLowerCase()}\nx\nx`)).toEqual({
      kind: 'added',
      read: 3,
      bad: 2,
      again: 2
    })
    expect(people()).toHaveLength(6)
  })

  it('adds what was saved as JSON, and says of other JSON what it is', async () => {
    const { caseload, people } = opened()
    const json = jsonOf([caseLine('Lan', A), caseLine('x', 'y')])
    expect(await caseload.add(json)).toEqual({ kind: 'added', read: 1, bad: 1, again: 0 })
    expect(await caseload.add('{"people":[]}')).toEqual({ kind: 'other-file' })
    expect(await caseload.add(json.replace('"version":1', '"version":2'))).toEqual({
      kind: 'newer-file'
    })
    expect(people()).toHaveLength(2)
  })

  it('says that nothing was there', async () => {
    expect(await opened().caseload.add(' \n ')).toEqual({ kind: 'nothing' })
  })

  it('lets the page answer between two slices, and tells how far it is', async () => {
    const seen: unknown[] = []
    const { caseload, pauses } = opened(memoryStorage(), () => seen.push(caseload.$progress.get()))
    await caseload.add(Array.from({ length: 7 }, () => A).join('\n'))
    expect(pauses()).toBe(2)
    expect(seen).toEqual([
      { done: 3, total: 7 },
      { done: 6, total: 7 }
    ])
    expect(caseload.$progress.get()).toBeUndefined()
  })

  it('takes nothing of a text that somebody has stopped', async () => {
    const { caseload, people } = opened(memoryStorage(), () => caseload.cancel())
    expect(await caseload.add(Array.from({ length: 7 }, () => A).join('\n'))).toEqual({
      kind: 'cancelled'
    })
    expect(people()).toEqual([])
    expect(caseload.$progress.get()).toBeUndefined()
    expect(await caseload.add(A)).toEqual({ kind: 'added', read: 1, bad: 0, again: 0 })
  })

  it('reads one text at a time', async () => {
    let second: Promise<unknown> = Promise.resolve()
    const { caseload } = opened(memoryStorage(), () => {
      second = caseload.add(B)
    })
    await caseload.add(Array.from({ length: 4 }, () => A).join('\n'))
    expect(await second).toEqual({ kind: 'busy' })
    expect(caseload.$people.get()).toHaveLength(4)
  })

  it('mends a line in its place; emptied, it stays as it was', async () => {
    const { caseload, people } = opened()
    await caseload.add(`Lan 11MA-0HK2-FY9S-PX4K-HH\nMinh ${B}`)
    caseload.mend(1, '', ' ')
    expect(people()[0]).toEqual(['Lan', 'bad'])
    caseload.mend(1, ' Lan\nAnh ', A)
    expect(people()).toEqual([
      ['Lan Anh', 'read'],
      ['Minh', 'read']
    ])
  })

  it('keeps the marks of somebody who is called otherwise', async () => {
    const { caseload } = opened()
    await caseload.add(`#${A}&not-me=focus/teller`)
    caseload.mend(1, 'Lan', A)
    expect(caseload.$people.get()[0]?.line).toEqual(
      caseLine('Lan', A, { traits: ['focus'], roles: ['teller'] })
    )
  })

  it('takes people out, and puts them back where they were', async () => {
    const { caseload, people } = opened()
    await caseload.add(`Lan ${A}\nMinh ${B}\nThảo ${C}`)
    caseload.remove([1, 3])
    expect(people()).toEqual([['Minh', 'read']])
    caseload.mend(2, 'Minh Tú', B)
    caseload.undoRemoval()
    expect(people().map(([name]) => name)).toEqual(['Lan', 'Minh Tú', 'Thảo'])
    caseload.undoRemoval()
    expect(people()).toHaveLength(3)
  })

  it('adds a line that was entered by hand', () => {
    const { caseload } = opened()
    expect(caseload.addLine(caseLine('Lan', A))).toMatchObject({ id: 1, kind: 'read' })
    expect(caseload.$people.get()).toHaveLength(1)
  })
})

describe('work by hand', () => {
  it('stands nowhere else until it is saved, kept or forgotten', async () => {
    const { caseload, storage } = opened()
    await caseload.add(`Lan ${A}`)
    expect(caseload.$unsaved.get()).toBe(false)
    caseload.mend(1, 'Lan Anh', A)
    expect(caseload.$unsaved.get()).toBe(true)
    caseload.saved()
    expect(caseload.$unsaved.get()).toBe(false)
    caseload.addLine(caseLine('Minh', B))
    expect(caseload.$unsaved.get()).toBe(true)
    storage.full = true
    caseload.keep(true)
    expect(caseload.$unsaved.get()).toBe(true)
    storage.full = false
    caseload.keep(true)
    expect(caseload.$unsaved.get()).toBe(false)
    caseload.keep(false)
    caseload.mend(1, 'Lan', A)
    caseload.forget()
    expect(caseload.$unsaved.get()).toBe(false)
  })
})

describe('where a caseload is kept', () => {
  it('is the tab alone, unless somebody ticks the device', async () => {
    const { caseload, storage } = opened()
    await caseload.add(`Lan ${A}`)
    caseload.leave()
    expect(storage.device).toBeUndefined()
    expect(storage.tab).toBe(jsonOf([caseLine('Lan', A)]))
    const again = opened(storage)
    await again.caseload.start()
    expect(again.people()).toEqual([['Lan', 'read']])
    expect(again.caseload.$kept.get()).toBe(false)
  })

  it('is the device from the tick on, with each change', async () => {
    const { caseload, storage } = opened()
    await caseload.add(`Lan ${A}`)
    caseload.keep(true)
    expect(storage.device).toBe(jsonOf([caseLine('Lan', A)]))
    caseload.mend(1, 'Lan Anh', A)
    expect(storage.device).toBe(jsonOf([caseLine('Lan Anh', A)]))
    const again = opened(storage)
    await again.caseload.start()
    expect(again.caseload.$kept.get()).toBe(true)
    expect(again.people()).toEqual([['Lan Anh', 'read']])
    caseload.keep(false)
    expect(storage.device).toBeUndefined()
  })

  it('is said to be nowhere when the device is full', async () => {
    const { caseload, storage } = opened()
    await caseload.add(`Lan ${A}`)
    storage.full = true
    caseload.keep(true)
    expect([caseload.$kept.get(), caseload.$keepFailed.get()]).toEqual([false, true])
    storage.full = false
    caseload.keep(true)
    expect([caseload.$kept.get(), caseload.$keepFailed.get()]).toEqual([true, false])
    storage.full = true
    await caseload.add(`Minh ${B}`)
    expect([caseload.$kept.get(), caseload.$keepFailed.get()]).toEqual([false, true])
    expect(caseload.$people.get()).toHaveLength(2)
  })

  it('is nowhere any more once everything is forgotten', async () => {
    const { caseload, storage, people } = opened()
    await caseload.add(`Lan ${A}\nMinh ${B}`)
    caseload.keep(true)
    caseload.remove([1])
    caseload.leave()
    caseload.forget()
    expect([storage.tab, storage.device]).toEqual([undefined, undefined])
    caseload.undoRemoval()
    expect(people()).toEqual([])
    caseload.leave()
    expect(storage.tab).toBeUndefined()
  })

  it('stops what is being read when everything is forgotten', async () => {
    const { caseload, people } = opened(memoryStorage(), () => caseload.forget())
    expect(await caseload.add(Array.from({ length: 7 }, () => A).join('\n'))).toEqual({
      kind: 'cancelled'
    })
    expect(people()).toEqual([])
  })

  it('follows what another tab keeps, and forgets with it', async () => {
    const { caseload, storage, people } = opened()
    await caseload.add(`Lan ${A}`)
    storage.otherTab(jsonOf([caseLine('Minh', B)]))
    expect(people()).toEqual([['Lan', 'read']])
    caseload.keep(true)
    storage.otherTab(jsonOf([caseLine('Minh', B)]))
    await Promise.resolve()
    expect(people()).toEqual([['Minh', 'read']])
    storage.otherTab(undefined)
    expect(people()).toEqual([])
    expect(caseload.$kept.get()).toBe(false)
  })

  it('may hold anything: what is no caseload is left alone', async () => {
    const storage = memoryStorage()
    storage.device = 'something else'
    const { caseload, people } = opened(storage)
    await caseload.start()
    expect(people()).toEqual([])
  })
})
