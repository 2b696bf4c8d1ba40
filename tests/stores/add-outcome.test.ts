import { formatJson } from '#domain/caseload/files'
import { caseLine } from '#domain/caseload/case-line'
import { describe, expect, it } from 'vitest'
import { memoryStorage } from './support/memory-caseload-storage.ts'
import { A, B, opened } from './support/opened-caseload.ts'

describe('adding a text', () => {
  it('adds every line, and counts the codes the caseload or the text already holds', async () => {
    const { caseload, people } = opened()
    await caseload.add(`Lan ${A}`)
    expect(await caseload.add(`Minh ${A}\nThảo ${B}\nHà ${B.toLowerCase()}\nx\nx`)).toEqual({
      kind: 'added',
      read: 3,
      bad: 0,
      again: 2,
      already: 0,
      texts: ['x', 'x'],
      repeats: 0
    })
    expect(people()).toHaveLength(4)
  })

  it('adds a saved JSON file, and distinguishes other, newer and damaged JSON', async () => {
    const { caseload, people } = opened()
    const json = formatJson([caseLine('Lan', A), caseLine('x', 'y')])
    expect(await caseload.add(json)).toEqual({
      kind: 'added',
      read: 1,
      bad: 1,
      again: 0,
      already: 0,
      texts: [],
      repeats: 0
    })
    expect(await caseload.add('{"people":[]}')).toEqual({ kind: 'other-file' })
    expect(await caseload.add(json.slice(0, -3))).toEqual({ kind: 'broken-file' })
    expect(await caseload.add(json.replace('"version":2', '"version":3'))).toEqual({
      kind: 'newer-file'
    })
    expect(people()).toHaveLength(2)
  })

  it('returns `nothing` for a blank text', async () => {
    expect(await opened().caseload.add(' \n ')).toEqual({ kind: 'nothing' })
  })

  it('returns `no-codes` for a text without anything like a code', async () => {
    const { caseload, people } = opened()
    expect(await caseload.add('Lan\nMinh')).toEqual({ kind: 'no-codes', texts: ['Lan', 'Minh'] })
    expect(people()).toEqual([])
  })

  it('counts a code that the same person has sent twice once, and says so', async () => {
    expect(await opened().caseload.add(`Lan: ${A}\nLan: https://x.example/#${A}`)).toMatchObject({
      read: 1,
      repeats: 1
    })
  })

  it('adds nothing of a text whose reading is cancelled', async () => {
    let cancelled = false
    const { caseload, people } = opened(memoryStorage(), () => {
      if (!cancelled) caseload.cancel()
      cancelled = true
    })
    expect(await caseload.add(Array.from({ length: 7 }, () => A).join('\n'))).toEqual({
      kind: 'cancelled'
    })
    expect(people()).toEqual([])
    expect(caseload.$progress.get()).toBeUndefined()
    expect(await caseload.add(A)).toEqual({
      kind: 'added',
      read: 1,
      bad: 0,
      again: 0,
      already: 0,
      texts: [],
      repeats: 0
    })
  })

  it('returns `busy` while another text is being read', async () => {
    let second: Promise<unknown> = Promise.resolve()
    const { caseload } = opened(memoryStorage(), () => {
      second = caseload.add(B)
    })
    await caseload.add(Array.from({ length: 4 }, () => A).join('\n'))
    expect(await second).toEqual({ kind: 'busy' })
    expect(caseload.$people.get()).toHaveLength(4)
  })
})
