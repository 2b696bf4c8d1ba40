import { jsonOf } from '#domain/caseload/files'
import { caseLine } from '#domain/caseload/lines'
import { createCaseload } from '#stores/caseload'
import { readCopy } from '#stores/caseload-copy'
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
    expect(await caseload.add(json.slice(0, -3))).toEqual({ kind: 'broken-file' })
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
      { done: 3, total: 7, stoppable: true },
      { done: 6, total: 7, stoppable: true }
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

  it('takes marks over from a link that a line is mended with', async () => {
    const { caseload } = opened()
    await caseload.add('Lan has sent a link')
    caseload.mend(1, 'Lan', `https://x.example/#${A}&not-me=focus/`)
    expect(caseload.$people.get()[0]?.line).toEqual(
      caseLine('Lan', A, { traits: ['focus'], roles: [] })
    )
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
  const lan = { ids: [1], lines: [caseLine('Lan', A)] }
  const held = (text: string | undefined) => {
    const copy = readCopy(text ?? '')
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
    expect(again.caseload.$kept.get()).toBe(false)
  })

  it('keeps the numbers that people had, and what was typed by hand', async () => {
    const { caseload, storage } = opened()
    await caseload.add(`Lan ${A}\nMinh ${B}\nThảo ${C}`)
    caseload.remove([1])
    caseload.mend(3, 'Thảo', A)
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
    caseload.keep(true)
    expect(held(storage.device)).toEqual(lan)
    expect(storage.tab).toBeUndefined()
    caseload.mend(1, 'Lan Anh', A)
    expect(held(storage.device)?.lines).toEqual([caseLine('Lan Anh', A)])
    const again = opened(storage)
    await again.caseload.start()
    expect(again.caseload.$kept.get()).toBe(true)
    expect(again.people()).toEqual([['Lan Anh', 'read']])
    caseload.keep(false)
    expect(storage.device).toBeUndefined()
    expect(storage.toldOthers).toBe(false)
    expect(held(storage.tab)?.lines).toEqual([caseLine('Lan Anh', A)])
  })

  it('is the tab’s own before what the device keeps of another', async () => {
    const storage = memoryStorage()
    const other = opened(storage)
    await other.caseload.add(`Minh ${B}`)
    other.caseload.keep(true)
    const { caseload, people } = opened(storage)
    await caseload.add(`Lan ${A}`)
    const again = opened(storage)
    await again.caseload.start()
    expect(people()).toEqual([['Lan', 'read']])
    expect(again.people()).toEqual([['Lan', 'read']])
    // Ticked here as well, it is both.
    again.caseload.keep(true)
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
    caseload.keep(true)
    expect([caseload.$kept.get(), caseload.$keepFailed.get()]).toEqual([false, true])
    storage.full = false
    caseload.keep(true)
    expect([caseload.$kept.get(), caseload.$keepFailed.get()]).toEqual([true, false])
    storage.full = true
    await caseload.add(`Minh ${B}`)
    expect([caseload.$kept.get(), caseload.$keepFailed.get()]).toEqual([false, true])
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
    caseload.keep(true)
    expect(storage.device).toBe(newer)
    expect([caseload.$kept.get(), caseload.$keepFailed.get()]).toEqual([false, true])
  })

  it('is nowhere any more once everything is forgotten', async () => {
    const { caseload, storage, people } = opened()
    await caseload.add(`Lan ${A}\nMinh ${B}`)
    caseload.keep(true)
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
    caseload.keep(true)
    storage.otherTab({ kind: 'changed', text })
    await Promise.resolve()
    expect(people()).toEqual([
      ['Minh', 'read'],
      ['Thảo', 'read']
    ])
    storage.otherTab({ kind: 'not-kept' })
    expect(people()).toHaveLength(2)
    expect(caseload.$kept.get()).toBe(false)
    expect(held(storage.tab)?.lines).toHaveLength(2)
    caseload.keep(true)
    storage.otherTab({ kind: 'forgotten' })
    expect(people()).toEqual([])
    expect([caseload.$kept.get(), storage.tab]).toEqual([false, undefined])
  })

  it('is gone when a page comes back after another tab has forgotten it', async () => {
    const { caseload, storage, people } = opened()
    await caseload.add(`Lan ${A}`)
    caseload.comeBack()
    expect(people()).toHaveLength(1)
    caseload.keep(true)
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
    expect(readCopy(text)).toBeUndefined()
  })

  it('numbers people anew where its numbers make no sense', () => {
    const file = jsonOf([caseLine('Lan', A), caseLine('Minh', B)])
    for (const head of ['', '{"ids":[3,3]}\n', '{"ids":[-1,2]}\n', '{"ids":"x"}\n', 'x\n']) {
      expect(readCopy(head + file)?.ids).toEqual([1, 2])
    }
    expect(readCopy(`{"ids":[7,3],"unsaved":true}\n${file}`)).toMatchObject({
      ids: [7, 3],
      unsaved: true
    })
  })
})
