import { caseLine } from '#domain/caseload/lines'
import { describe, expect, it } from 'vitest'
import { memoryStorage } from './support/memory-caseload-storage.ts'
import { A, B, C, opened } from './support/opened-caseload.ts'

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
