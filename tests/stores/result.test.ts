import { formatCode } from '#domain/code'
import { NO_CHOICE } from '#domain/role-matches'
import type { Role } from '#domain/roles'
import { describe, expect, test } from 'vitest'
import { clear, visitResult } from './support/result-visit.ts'

describe('roles', () => {
  const names = (matches: { readonly roles: readonly { readonly role: Role }[] } | undefined) =>
    matches?.roles.map(({ role: { id } }) => id)

  test('are those near the answers, with nothing to compare before anything is excluded', () => {
    const { result } = visitResult(formatCode(clear))
    expect(names(result.$original.get())).toEqual(['first', 'second', 'third'])
    expect(result.$without.get()).toBeUndefined()
    expect(result.$choice.get()).toEqual(NO_CHOICE)
  })

  test('are undefined without a result', () => {
    const { result } = visitResult('')
    expect(result.$original.get()).toBeUndefined()
    expect(result.$without.get()).toBeUndefined()
  })

  test('can be excluded, and stay in the original', () => {
    const { result } = visitResult(formatCode(clear))
    result.choose({ roles: ['second'] })
    expect(names(result.$without.get())).toEqual(['first', 'third'])
    expect(names(result.$original.get())).toEqual(['first', 'second', 'third'])
    result.choose({ roles: [] })
    expect(result.$without.get()).toBeUndefined()
  })

  test('are filtered by preparation, with and without the excluded ones', () => {
    const { result } = visitResult(formatCode(clear))
    result.choose({ preparation: 'considerable' })
    expect(names(result.$original.get())).toEqual(['second'])
    result.choose({ roles: ['first'], preparation: 'little' })
    expect(names(result.$original.get())).toEqual(['first', 'third'])
    expect(names(result.$without.get())).toEqual(['third'])
  })

  test('an excluded trait changes the verdict of `$without`, not of the result shown', () => {
    const { result } = visitResult(formatCode(clear))
    result.choose({ traits: ['meeting'] })
    // Four traits are left, and a verdict needs five.
    expect(result.$without.get()).toEqual({
      verdict: { kind: 'unclear', reason: 'too-few-traits' },
      roles: []
    })
    const shown = result.$shown.get()
    if (shown.kind !== 'result') throw new Error(shown.kind)
    expect(shown.reading.outcome).toMatchObject({ kind: 'placed', placing: 'front' })
    expect(shown.code).toBe(formatCode(clear))
  })

  test('a choice is stored in its history entry only, and restored after a reload', () => {
    const { result, states } = visitResult(formatCode(clear))
    result.choose({ roles: ['second'], preparation: 'little' })
    result.choose({ traits: ['meeting', 'order'] })
    expect(states).toEqual(['little//second', 'little/meeting,order/second'])

    const again = visitResult(formatCode(clear), 'working', undefined, states)
    expect(again.result.$choice.get()).toEqual({
      preparation: 'little',
      traits: ['meeting', 'order'],
      roles: ['second']
    })
    expect(visitResult(formatCode(clear)).result.$choice.get()).toEqual(NO_CHOICE)
  })

  test.each([[undefined], [null], [7], [{}], ['hello'], ['///'], ['<b>/,,/x']])(
    'a history state of another script, %j, throws nothing and has no preparation',
    (state) => {
      const { result } = visitResult(formatCode(clear), 'working', undefined, [state])
      expect(result.$choice.get().preparation).toBeUndefined()
      expect(names(result.$original.get())).toEqual(['first', 'second', 'third'])
    }
  )
})

test('a stored choice excludes only traits and roles that exist', () => {
  const { result } = visitResult(formatCode(clear), 'working', undefined, [
    'little/quiet,humour/first,call-this-number'
  ])
  expect(result.$choice.get()).toEqual({
    preparation: 'little',
    traits: ['quiet'],
    roles: ['first']
  })
  const other = visitResult(formatCode(clear), 'working', undefined, ['/humour/call-this-number'])
  expect(other.result.$without.get()).toBeUndefined()
})

test('each store notifies its listeners of its changes', () => {
  const { result } = visitResult('')
  const heard: string[] = []
  result.$shown.listen(({ kind }) => heard.push(kind))
  result.$original.listen((matches) => heard.push(`${matches?.roles.length} roles`))
  result.$without.listen((matches) => heard.push(`${matches?.roles.length} roles are left`))
  result.$asked.listen((asked) => heard.push(`asked ${asked?.id}`))
  result.$left.listen((left) => heard.push(`${left} left`))
  const changes: readonly (readonly [change: () => void, news: readonly string[]])[] = [
    [() => result.reportMissingCode(), ['nothing']],
    [() => result.show(formatCode(clear)), ['result', '3 roles', '3 left']],
    [() => result.choose({ roles: ['first'] }), ['2 roles are left']],
    [() => result.askMore(), ['asked quiet-5']],
    [() => result.answer(22, 0), ['asked meeting-5', '2 left']],
    [() => result.stopAsking(), ['asked undefined']]
  ]
  for (const [change, news] of changes) {
    heard.length = 0
    change()
    expect([...heard].sort()).toEqual([...news].sort())
  }
})
