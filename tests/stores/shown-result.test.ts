import { formatCode } from '#domain/code'
import { describe, expect, test } from 'vitest'
import { clear, visitResult } from './support/result-visit.ts'

describe('what is shown for a text', () => {
  test('nothing, and whether a result was asked for', () => {
    const { result } = visitResult('')
    result.reportMissingCode()
    expect(result.$shown.get()).toEqual({ kind: 'nothing', asked: true })
    result.show('')
    expect(result.$shown.get()).toEqual({ kind: 'nothing', asked: false })
  })

  test.each(['', '#', '  ', '#?from=mail', 'https://example.org/en/result/#'])(
    'nothing: %j',
    (text) => {
      expect(visitResult(text).result.$shown.get()).toEqual({ kind: 'nothing', asked: false })
    }
  )

  test('a text that is no code', () => {
    const shown = visitResult('#hello!').result.$shown.get()
    expect(shown).toEqual({ kind: 'unreadable', text: 'hello!', why: { kind: 'malformed' } })
  })

  test('a mistyped code', () => {
    const code = formatCode(clear)
    // One character of the second group is replaced; that group follows four characters and a
    // hyphen.
    const typed = `${code.slice(0, 6)}${code[6] === 'A' ? 'B' : 'A'}${code.slice(7)}`
    const shown = visitResult(typed).result.$shown.get()
    expect(shown).toEqual({ kind: 'unreadable', text: typed, why: { kind: 'mistyped' } })
  })

  test('a result for a code in any spelling, with the code as the site formats it', () => {
    const spelt = ` ${formatCode(clear).toLowerCase().replaceAll('-', ' ')} `
    const shown = visitResult(`https://example.org/vi/result/#${spelt}`).result.$shown.get()
    if (shown.kind !== 'result') throw new Error(shown.kind)
    expect(shown.code).toBe(formatCode(clear))
    expect(shown.answers).toEqual(clear)
    expect(shown.reading.outcome).toMatchObject({ kind: 'placed', placing: 'front' })
  })

  test('a result without enough answers is unclear, not an error', () => {
    const shown = visitResult('#11V0-V').result.$shown.get()
    if (shown.kind !== 'result') throw new Error(shown.kind)
    expect(shown.answers).toEqual([5, 3, 1])
    expect(shown.reading.outcome).toEqual({ kind: 'unclear', reason: 'too-few-traits' })
  })

  test('nothing throws for any text', () => {
    const { result } = visitResult('')
    for (const text of ['%', '#%E0%A4', '\uD800', '<script>', '1'.repeat(100_000), '##', '0000']) {
      expect(() => result.show(text)).not.toThrow()
      expect(result.$shown.get().kind).not.toBe('result')
    }
  })
})
