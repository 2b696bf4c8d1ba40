import { caseLine } from '#domain/caseload/case-line'
import { joined, renamed } from '#domain/caseload/edit-people'
import { formatJson } from '#domain/caseload/files'
import { inOrder, sittingsIn } from '#domain/caseload/sittings'
import { describe, expect, it } from 'vitest'
import { memoryStorage } from './support/memory-caseload-storage.ts'
import { A, B, C, opened, TODAY } from './support/opened-caseload.ts'

describe('a caseload', () => {
  it('adds everybody in a text after the people already there', async () => {
    const { caseload, people } = opened()
    expect(await caseload.add(`Lan ${A}\nMinh ${B}`)).toEqual({
      kind: 'added',
      read: 2,
      bad: 0,
      again: 0,
      already: 0,
      texts: [],
      repeats: 0
    })
    expect(await caseload.add(`Thảo ${C}\nnobody`)).toEqual({
      kind: 'added',
      read: 1,
      bad: 0,
      again: 0,
      already: 0,
      texts: ['nobody'],
      repeats: 0
    })
    expect(people()).toEqual([
      ['Lan', 'read'],
      ['Minh', 'read'],
      ['Thảo', 'read']
    ])
    expect(caseload.$people.get().map(({ id }) => id)).toEqual([1, 2, 3])
  })

  it('adds each sitting of a named person once, also when a whole chat is pasted again', async () => {
    const { caseload, people } = opened()
    await caseload.add(`Lan ${A}\nMinh ${B}`)
    expect(await caseload.add(`lan ${A}\nMinh ${B}\nThảo ${C}`)).toMatchObject({
      kind: 'added',
      read: 1,
      again: 0,
      already: 2
    })
    expect(people().map(([name]) => name)).toEqual(['Lan', 'Minh', 'Thảo'])
    expect(await caseload.add(`Lan ${A}`)).toMatchObject({ kind: 'added', read: 0, already: 1 })
  })

  it('dates what is pasted or typed, and keeps the days of a file', async () => {
    const { caseload } = opened()
    await caseload.add(`Lan ${A}`)
    caseload.addLine(caseLine('Minh', B))
    await caseload.add(formatJson([caseLine('Hà', C, undefined, { date: '2026-09-12' })]))
    await caseload.add(formatJson([caseLine('Tú', C)]))
    expect(caseload.$people.get().map(({ line }) => line.date)).toEqual([
      TODAY,
      TODAY,
      '2026-09-12',
      ''
    ])
  })

  it('is as it was when its file is opened another day, also who is one person', async () => {
    const { caseload } = opened()
    await caseload.add(formatJson([caseLine('Lan', A, undefined, { date: '2026-09-12' })]))
    await caseload.add(`Minh ${B}\nLan ${C}`)
    caseload.edit((everybody) => joined(everybody, [[1, 3]]))
    const file = formatJson(caseload.$people.get().map(({ line }) => line))
    const again = opened()
    await again.caseload.add(file)
    expect(sittingsIn(again.caseload.$people.get()).map(inOrder)).toEqual(
      sittingsIn(caseload.$people.get()).map(inOrder)
    )
    expect(sittingsIn(again.caseload.$people.get())).toHaveLength(2)
  })

  it('stores what is edited', () => {
    const { caseload, storage } = opened()
    caseload.addLine(caseLine('Lan', A))
    caseload.edit((everybody) => renamed(everybody, 1, 'Lan Anh'))
    expect(caseload.$people.get()[0]?.line.nickname).toBe('Lan Anh')
    expect(storage.tab).toContain('"Lan Anh"')
    expect(caseload.$unsaved.get()).toBe(true)
  })

  it('pauses between two slices of reading, and reports its progress', async () => {
    const seen: unknown[] = []
    const { caseload, pauses } = opened(memoryStorage(), () => seen.push(caseload.$progress.get()))
    await caseload.add(Array.from({ length: 7 }, () => A).join('\n'))
    // Each line is looked at four times: whether it begins a message, what is in it, who has sent it, and
    // whether that was sent before.
    expect(pauses()).toBe(9)
    expect(seen).toEqual(
      [3, 6, 9, 12, 15, 18, 21, 24, 27].map((done) => ({ done, total: 28, stoppable: true }))
    )
    expect(caseload.$progress.get()).toBeUndefined()
  })

  it('fixes a line in its position, and leaves it unchanged when it is emptied', async () => {
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

  it('takes over the exclusions in a link that a line is fixed with', async () => {
    const { caseload } = opened()
    await caseload.add('Lan 11MA-0HK2-FY9S-PX4K-HH')
    caseload.fix(1, 'Lan', `https://x.example/#${A}&not-me=focus/`)
    expect(caseload.$people.get()[0]?.line).toEqual(
      caseLine('Lan', A, { traits: ['focus'], roles: [] }, { date: TODAY })
    )
  })

  it('keeps the exclusions of a person whose nickname is changed', async () => {
    const { caseload } = opened()
    await caseload.add(`#${A}&not-me=focus/teller`)
    caseload.fix(1, 'Lan', A)
    expect(caseload.$people.get()[0]?.line).toEqual(
      caseLine('Lan', A, { traits: ['focus'], roles: ['teller'] }, { date: TODAY })
    )
  })

  it('removes people, and restores them in their positions', async () => {
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

  it('adds a line that was typed by hand', () => {
    const { caseload } = opened()
    expect(caseload.addLine(caseLine('Lan', A))).toMatchObject({ id: 1, kind: 'read' })
    expect(caseload.$people.get()).toHaveLength(1)
  })
})

describe('what was typed by hand', () => {
  it('is unsaved until it is saved to a file, stored on the device, or forgotten', async () => {
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
