import { formatCode } from '#domain/code'
import { describe, expect, test } from 'vitest'
import { clear, visitResult } from './support/result-visit.ts'

describe('the answers stored on the device', () => {
  test('count as the ones shown only if they are the same', () => {
    expect(visitResult(formatCode(clear), 'working', clear).result.$stored.get()).toBe(true)
    expect(visitResult(formatCode(clear), 'working', [1, 2, 3]).result.$stored.get()).toBe(false)
    expect(visitResult(formatCode(clear)).result.$stored.get()).toBe(false)
    expect(visitResult('', 'working', clear).result.$stored.get()).toBe(false)
  })

  test('get the answer to a tie-breaker, and keep the question reached, if they are the ones shown', () => {
    const { result, device } = visitResult(formatCode(clear), 'working', clear)
    result.answer(22, 5)
    expect(device.read()).toEqual({ answers: [...clear, 0, 0, 5], at: 3 })
    expect(result.$stored.get()).toBe(true)
  })

  test('do not change when another person’s result is made clearer', () => {
    const { result, device } = visitResult(formatCode(clear), 'working', [1, 2, 3])
    result.answer(22, 5)
    expect(device.read()).toEqual({ answers: [1, 2, 3], at: 3 })
    expect(result.$stored.get()).toBe(false)
  })

  test('are not created when a result is only viewed', () => {
    const { result, storage } = visitResult(formatCode(clear))
    result.answer(22, 5)
    expect(storage.entries.size).toBe(0)
  })

  test('are deleted while the result is still shown', () => {
    const { result, storage } = visitResult(formatCode(clear), 'working', clear)
    result.forget()
    expect(storage.entries.size).toBe(0)
    expect(result.$stored.get()).toBe(false)
    expect(result.$shown.get().kind).toBe('result')
  })
})

describe('a deletion', () => {
  test('can be undone', () => {
    const { result, device } = visitResult(formatCode(clear), 'working', clear)
    result.forget()
    expect(result.$forgotten.get()).toBe(true)
    result.undo()
    expect(device.read()?.answers).toEqual(clear)
    expect(result.$forgotten.get()).toBe(false)
    expect(result.$stored.get()).toBe(true)
  })

  test('is final once the visitor has left, or another result is shown', () => {
    for (const end of ['leave', 'show'] as const) {
      const { result, device } = visitResult(formatCode(clear), 'working', clear)
      result.forget()
      if (end === 'leave') result.leave()
      else result.show('#132')
      result.undo()
      expect(device.read()).toBeUndefined()
      expect(result.$forgotten.get()).toBe(false)
    }
  })

  test('is not undone over what another tab has stored since', () => {
    const { result, device } = visitResult(formatCode(clear), 'working', clear)
    result.forget()
    device.write({ answers: [1], at: 1 })
    result.undo()
    expect(device.read()?.answers).toEqual([1])
  })
})

describe.each(['blocked', 'absent', 'full'] as const)('where storage is %s', (state) => {
  test('showing a result, making it clearer and deleting the answers still work', () => {
    const { result, addresses } = visitResult(formatCode(clear), state)
    result.askMore()
    result.answer(22, 5)
    result.forget()
    expect(addresses).toEqual([formatCode([...clear, 0, 0, 5])])
    expect(result.$shown.get().kind).toBe('result')
    expect(result.$stored.get()).toBe(false)
  })
})

test('when storage is full, the result no longer counts as stored', () => {
  const { result, storage, device } = visitResult(formatCode(clear), 'working', clear)
  storage.state = 'full'
  result.answer(22, 5)
  expect(device.read()?.answers).toEqual(clear)
  expect(result.$stored.get()).toBe(false)
})
