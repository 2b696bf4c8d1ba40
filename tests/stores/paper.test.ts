import type { CaseLine } from '#domain/caseload/case-line'
import { createPaper } from '#stores/paper'
import { describe, expect, it } from 'vitest'
import { memoryEntry } from './support/memory-entry.ts'

/** Three statements, in the slots 2, 0 and 4. */
function opened(stored = memoryEntry()) {
  const lines: CaseLine[] = []
  const removed: number[] = []
  const paper = createPaper({
    slots: [2, 0, 4],
    add: (line) => lines.push(line),
    remove: (id) => removed.push(id),
    stored
  })
  return { paper, lines, removed, stored }
}

describe('a paper worksheet', () => {
  it('is begun again where it was left, after a reload', () => {
    const { paper, stored } = opened()
    paper.enter(0, '4')
    paper.enter(2, '0')
    paper.setNickname('Lan Anh')
    const { paper: again } = opened(stored)
    expect(again.$sheet.get()).toEqual([4, undefined, 0])
    expect(again.$nickname.get()).toBe('Lan Anh')
    again.clear()
    expect(stored.read()).toBeUndefined()
  })

  it('is empty where something else is stored', () => {
    for (const text of ['', '44', '4444', '4x0\nLan', '{}']) {
      expect(opened(memoryEntry(text)).paper.$sheet.get()).toEqual([
        undefined,
        undefined,
        undefined
      ])
    }
  })

  it('accepts 1 to 5, 0 for no box ticked, and an empty field for no entry', () => {
    const { paper } = opened()
    expect(paper.enter(0, '4')).toBe(true)
    expect(paper.enter(1, ' 0')).toBe(true)
    expect(paper.$sheet.get()).toEqual([4, 0, undefined])
    expect(paper.missing()).toEqual([3])
    expect(paper.enter(0, '')).toBe(true)
    expect(paper.missing()).toEqual([1, 3])
  })

  it('rejects every other key, and keeps the earlier entry', () => {
    const { paper } = opened()
    paper.enter(0, '4')
    for (const [before, typed] of ['6', '9', 'x', '-', '12', '٣'].entries()) {
      expect(paper.enter(0, typed)).toBe(false)
      expect(paper.$status.get()).toEqual({ kind: 'wrong-key', at: 0, times: before + 1 })
    }
    expect(paper.$sheet.get()).toEqual([4, undefined, undefined])
    paper.enter(0, '5')
    expect(paper.$status.get()).toEqual({ kind: 'nothing' })
  })

  it('is formatted as a code, with each answer in the slot of its statement', () => {
    const { paper, lines } = opened()
    paper.enter(0, '3')
    paper.enter(1, '5')
    paper.enter(2, '1')
    paper.setNickname(' Lan ')
    expect(paper.finish()).toBe(true)
    // Slots 0 to 4: 5, skipped, 3, skipped, 1: 5 + 3·36 + 1·1296 = 1409 = 1·32² + 12·32 + 1:
    // symbols 1, C and 1.
    expect(lines[0]?.code.replaceAll('-', '').slice(1, -2)).toBe('1C1')
    expect(lines[0]?.nickname).toBe('Lan')
    expect(paper.$status.get()).toEqual({ kind: 'added', id: 1, line: lines[0] })
    expect(paper.$sheet.get()).toEqual([undefined, undefined, undefined])
  })

  it('warns once about missing entries, and then counts them as skipped', () => {
    const { paper, lines } = opened()
    paper.enter(0, '3')
    expect(paper.finish()).toBe(false)
    expect(paper.$status.get()).toEqual({ kind: 'missing' })
    paper.enter(1, '2')
    expect(paper.finish()).toBe(false)
    expect(paper.finish()).toBe(true)
    expect(lines).toHaveLength(1)
  })

  it('is not added while no box is ticked', () => {
    const { paper, lines } = opened()
    expect(paper.finish()).toBe(false)
    expect(paper.$status.get()).toEqual({ kind: 'empty' })
    for (const at of [0, 1, 2]) paper.enter(at, '0')
    expect(paper.finish()).toBe(false)
    expect(lines).toEqual([])
  })

  it('can be entered thirty times in a row, and the last one undone', () => {
    const { paper, lines, removed } = opened()
    for (let sheet = 1; sheet <= 30; sheet++) {
      for (const at of [0, 1, 2]) paper.enter(at, '2')
      paper.setNickname(`${sheet}`)
      paper.finish()
    }
    expect(lines).toHaveLength(30)
    expect(paper.$finished.get()).toHaveLength(30)
    paper.undo()
    expect(removed).toEqual([30])
    expect(paper.$finished.get()).toHaveLength(29)
    // It is back in the fields, to be fixed.
    expect(paper.$sheet.get()).toEqual([2, 2, 2])
    expect(paper.$nickname.get()).toBe('30')
    expect(paper.$status.get()).toEqual({ kind: 'taken-back' })
    paper.forget()
    expect(paper.$finished.get()).toEqual([])
    expect(paper.$sheet.get()).toEqual([undefined, undefined, undefined])
    expect(paper.$nickname.get()).toBe('')
  })

  it('can be emptied; without a finished sheet, undo does nothing', () => {
    const { paper, removed } = opened()
    paper.enter(0, '3')
    paper.setNickname('Lan')
    paper.clear()
    expect(paper.$nickname.get()).toBe('')
    paper.undo()
    expect(paper.$sheet.get()).toEqual([undefined, undefined, undefined])
    expect(removed).toEqual([])
  })
})
