import { formatCode } from '#domain/code'
import { NO_CHOICE } from '#domain/role-matches'
import type { Role } from '#domain/roles'
import { describe, expect, test } from 'vitest'
import { clear, FINISHED, visitResult } from './support/result-visit.ts'

const names = (matches: { readonly roles: readonly { readonly role: Role }[] } | undefined) =>
  matches?.roles.map(({ role: { id } }) => id)

describe('roles', () => {
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

  test('are those of every preparation if any will do, which is a choice of its own', () => {
    const { result } = visitResult(formatCode(clear))
    result.choose({ preparation: 'considerable' })
    result.choose({ preparation: 'any' })
    expect(names(result.$original.get())).toEqual(['first', 'second', 'third'])
    expect(result.$choice.get().preparation).toBe('any')
  })

  test('take the preparation that they take in the chosen country', () => {
    const { result, storage } = visitResult(formatCode(clear))
    expect(result.$jobSearch.get()).toEqual({ country: 'us', preparation: undefined })
    result.choose({ preparation: 'little' })
    expect(names(result.$original.get())).toEqual(['first', 'third'])
    result.moveTo('uk')
    expect(names(result.$original.get())).toEqual(['first', 'second', 'third'])
    result.choose({ roles: ['first'] })
    expect(names(result.$without.get())).toEqual(['second', 'third'])
    expect(storage.entries.get('front-or-back:job-search')).toBe('uk/little')
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

    // Of these, the device stores only the preparation; this is another device.
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

describe('what somebody looks for', () => {
  test('is stored only when it is chosen: an excluded role is not', () => {
    const { result, storage } = visitResult(formatCode(clear))
    result.choose({ roles: ['first'], traits: ['quiet'] })
    expect(storage.entries.size).toBe(0)
    result.choose({ preparation: 'any' })
    expect([...storage.entries]).toEqual([['front-or-back:job-search', 'us/any']])
  })

  test('is found again on this device, also with another result', () => {
    const { result } = visitResult(formatCode(clear), 'working', undefined, [], {
      others: { 'front-or-back:job-search': 'uk/little' }
    })
    expect(result.$jobSearch.get()).toEqual({ country: 'uk', preparation: 'little' })
    expect(result.$choice.get()).toEqual({ ...NO_CHOICE, preparation: 'little' })
  })

  test('on this device takes precedence over the history entry, which is older', () => {
    const { result } = visitResult(formatCode(clear), 'working', undefined, ['medium//first'], {
      others: { 'front-or-back:job-search': 'uk/little' }
    })
    expect(result.$choice.get()).toEqual({ preparation: 'little', traits: [], roles: ['first'] })
  })

  test('is in the history entry where the device stores nothing', () => {
    const { result, states } = visitResult(formatCode(clear), 'blocked')
    result.choose({ preparation: 'medium' })
    const again = visitResult(formatCode(clear), 'blocked', undefined, states)
    expect(again.result.$choice.get().preparation).toBe('medium')
  })
})

describe('without a code', () => {
  test('the result of the finished quiz on this device is shown, and is in the address', () => {
    const { result, addresses } = visitResult('', 'working', clear, [], { at: FINISHED })
    const shown = result.$shown.get()
    expect(shown.kind === 'result' && shown.code).toBe(formatCode(clear))
    expect(addresses).toEqual([formatCode(clear)])
    expect(result.$stored.get()).toBe(true)
  })

  test('nothing is shown of a quiz that is not finished', () => {
    const { result, addresses } = visitResult('', 'working', clear, [], { at: FINISHED - 1 })
    expect(result.$shown.get()).toEqual({ kind: 'nothing', asked: false })
    expect(addresses).toEqual([])
  })

  test.each([formatCode([1, 2, 3]), '#hello'])(
    'is not what an address with one, %s, is',
    (address) => {
      const { result, addresses } = visitResult(address, 'working', clear, [], { at: FINISHED })
      const shown = result.$shown.get()
      expect(shown.kind === 'result' && shown.code === formatCode(clear)).toBe(false)
      expect(addresses).toEqual([])
    }
  )
})

describe('the next person', () => {
  const others = {
    'front-or-back:job-search': 'uk/little',
    'front-or-back:shortlist': 'second',
    'front-or-back:language': 'vi'
  }
  const handOver = () => {
    const visit = visitResult(formatCode(clear), 'working', clear, [], { at: FINISHED, others })
    visit.result.choose({ roles: ['first'] })
    visit.result.nextPerson()
    return visit
  }

  test('sees nothing of the earlier one, and finds nothing on this device', () => {
    const { result, storage, addresses, states } = handOver()
    expect(result.$handedOver.get()).toBe('undoable')
    expect(result.$shown.get()).toEqual({ kind: 'nothing', asked: false })
    expect(result.$choice.get()).toEqual(NO_CHOICE)
    expect(result.$jobSearch.get()).toEqual({ country: 'us', preparation: undefined })
    expect(result.$original.get()).toBeUndefined()
    expect(result.$stored.get()).toBe(false)
    expect(addresses).toEqual([''])
    expect(states.at(-1)).toBe('')
    expect([...storage.entries.keys()]).toEqual(['front-or-back:language'])
  })

  test('is not asked tie-breakers that the earlier one has asked for', () => {
    const visit = visitResult(formatCode(clear), 'working', clear)
    visit.result.askMore()
    visit.result.nextPerson()
    visit.result.undoNextPerson()
    expect(visit.result.$asked.get()).toBeUndefined()
  })

  test('can be undone for ten seconds, and all is as it was', () => {
    const { result, storage, addresses, wait, states } = handOver()
    wait(9999)
    result.undoNextPerson()
    expect(result.$handedOver.get()).toBe('no')
    const shown = result.$shown.get()
    expect(shown.kind === 'result' && shown.code).toBe(formatCode(clear))
    expect(result.$stored.get()).toBe(true)
    expect(result.$choice.get()).toEqual({ preparation: 'little', traits: [], roles: ['first'] })
    expect(result.$jobSearch.get()).toEqual({ country: 'uk', preparation: 'little' })
    expect(names(result.$without.get())).toEqual(['second', 'third'])
    expect(addresses).toEqual(['', formatCode(clear)])
    expect(states.at(-1)).toBe('little//first')
    expect(storage.entries.get('front-or-back:shortlist')).toBe('second')
  })

  test.each([
    ['after ten seconds', ({ wait }: ReturnType<typeof handOver>) => wait(10_000)],
    ['after the visitor has left', ({ result }: ReturnType<typeof handOver>) => result.leave()]
  ])('can’t be undone %s', (_, later) => {
    const visit = handOver()
    later(visit)
    expect(visit.result.$handedOver.get()).toBe('final')
    visit.result.undoNextPerson()
    expect(visit.result.$shown.get().kind).toBe('nothing')
    expect([...visit.storage.entries.keys()]).toEqual(['front-or-back:language'])
  })

  test('may open a result of their own', () => {
    const { result } = handOver()
    result.show(formatCode([1, 2, 3]))
    expect(result.$handedOver.get()).toBe('no')
    expect(result.$shown.get().kind).toBe('result')
  })
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
