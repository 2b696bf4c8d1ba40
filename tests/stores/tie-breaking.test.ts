import { parseCode, formatCode } from '#domain/code'
import { describe, expect, test } from 'vitest'
import { clear, visitResult } from './support/result-visit.ts'

describe('tie-breakers', () => {
  test('are not asked before the visitor asks for them', () => {
    const { result } = visitResult(formatCode(clear))
    expect(result.$asked.get()).toBeUndefined()
    expect(result.$left.get()).toBe(3)
  })

  test('are asked in their order, and change the result and its URL', () => {
    const { result, addresses } = visitResult(formatCode(clear))
    result.askMore()
    expect(result.$asked.get()?.id).toBe('quiet-5')
    result.answer(22, 5)
    expect(result.$asked.get()?.id).toBe('meeting-5')
    result.answer(20, 1)
    expect(result.$asked.get()?.id).toBe('hearing-5')
    expect(result.$left.get()).toBe(1)
    result.answer(21, 2)
    expect(result.$asked.get()).toBeUndefined()
    expect(result.$left.get()).toBe(0)

    const answers = addresses
      .map((code) => parseCode(code))
      .map((parsed) => 'answers' in parsed && parsed.answers)
    expect(answers).toEqual([
      [...clear, 0, 0, 5],
      [...clear, 1, 0, 5],
      [...clear, 1, 2, 5]
    ])
    const shown = result.$shown.get()
    expect(shown.kind === 'result' && shown.code).toBe(addresses[2])
  })

  test('that the code already answers are not asked again', () => {
    const { result } = visitResult(formatCode([...clear, 0, 0, 5]))
    result.askMore()
    expect(result.$left.get()).toBe(2)
    expect(result.$asked.get()?.id).toBe('meeting-5')
  })

  test('can be skipped, which changes nothing else', () => {
    const { result, addresses } = visitResult(formatCode(clear))
    result.askMore()
    result.answer(22, 0)
    expect(result.$asked.get()?.id).toBe('meeting-5')
    expect(result.$left.get()).toBe(2)
    expect(addresses).toEqual([])
    result.answer(20, 0)
    result.answer(21, 0)
    expect(result.$asked.get()).toBeUndefined()
    const shown = result.$shown.get()
    expect(shown.kind === 'result' && shown.code).toBe(formatCode(clear))
  })

  test('can be stopped and continued', () => {
    const { result } = visitResult(formatCode(clear))
    result.askMore()
    result.answer(22, 4)
    result.stopAsking()
    expect(result.$asked.get()).toBeUndefined()
    expect(result.$left.get()).toBe(2)
    result.askMore()
    expect(result.$asked.get()?.id).toBe('meeting-5')
  })

  test('are reset when another result is shown', () => {
    const { result } = visitResult(formatCode(clear))
    result.askMore()
    result.answer(22, 0)
    result.show('#11V0-V')
    expect(result.$asked.get()).toBeUndefined()
    expect(result.$left.get()).toBe(3)
  })

  test('do not exist without a result', () => {
    const { result, addresses } = visitResult('#nonsense')
    result.askMore()
    expect(result.$asked.get()).toBeUndefined()
    expect(result.$left.get()).toBe(0)
    result.answer(22, 5)
    expect(addresses).toEqual([])
    expect(result.$shown.get().kind).toBe('unreadable')
  })
})
