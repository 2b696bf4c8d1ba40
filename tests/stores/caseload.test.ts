import { formatJson } from '#domain/caseload/files'
import { caseLine } from '#domain/caseload/lines'
import { describe, expect, it } from 'vitest'
import { A, B, C, opened } from './support/opened-caseload.ts'
import { memoryStorage } from './support/memory-caseload-storage.ts'

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
    const json = formatJson([caseLine('Lan', A), caseLine('x', 'y')])
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
    caseload.fix(1, '', ' ')
    expect(people()[0]).toEqual(['Lan', 'bad'])
    caseload.fix(1, ' Lan\nAnh ', A)
    expect(people()).toEqual([
      ['Lan Anh', 'read'],
      ['Minh', 'read']
    ])
  })

  it('takes marks over from a link that a line is mended with', async () => {
    const { caseload } = opened()
    await caseload.add('Lan has sent a link')
    caseload.fix(1, 'Lan', `https://x.example/#${A}&not-me=focus/`)
    expect(caseload.$people.get()[0]?.line).toEqual(
      caseLine('Lan', A, { traits: ['focus'], roles: [] })
    )
  })

  it('keeps the marks of somebody who is called otherwise', async () => {
    const { caseload } = opened()
    await caseload.add(`#${A}&not-me=focus/teller`)
    caseload.fix(1, 'Lan', A)
    expect(caseload.$people.get()[0]?.line).toEqual(
      caseLine('Lan', A, { traits: ['focus'], roles: ['teller'] })
    )
  })

  it('takes people out, and puts them back where they were', async () => {
    const { caseload, people } = opened()
    await caseload.add(`Lan ${A}\nMinh ${B}\nThảo ${C}`)
    caseload.remove([1, 3])
    expect(people()).toEqual([['Minh', 'read']])
    caseload.fix(2, 'Minh Tú', B)
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
    caseload.fix(1, 'Lan Anh', A)
    expect(caseload.$unsaved.get()).toBe(true)
    caseload.saved()
    expect(caseload.$unsaved.get()).toBe(false)
    caseload.addLine(caseLine('Minh', B))
    expect(caseload.$unsaved.get()).toBe(true)
    storage.full = true
    caseload.store(true)
    expect(caseload.$unsaved.get()).toBe(true)
    storage.full = false
    caseload.store(true)
    expect(caseload.$unsaved.get()).toBe(false)
    caseload.store(false)
    caseload.fix(1, 'Lan', A)
    caseload.forget()
    expect(caseload.$unsaved.get()).toBe(false)
  })
})
