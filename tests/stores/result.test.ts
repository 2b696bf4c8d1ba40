import { parseCode, formatCode } from '#domain/code'
import { NO_CHOICE } from '#domain/role-matches'
import type { Answers, Model } from '#domain/model'
import type { Role } from '#domain/roles'
import { deviceOf } from '#stores/device'
import { createResult } from '#stores/result'
import { describe, expect, test } from 'vitest'
import { answersFrom } from '../domain/support/answers.ts'
import { smallModel } from '../domain/support/small-model.ts'
import { fakeBrowser } from './support/fake-browser.ts'
import type { StorageMood } from './support/fake-storage.ts'

/** The small model with three tie-breakers, whose slots are 22, 20 and 21 in the order asked. */
const model: Model = {
  ...smallModel,
  tieBreakers: [
    { id: 'quiet-5', trait: 'quiet', reversed: false, slot: 22 },
    { id: 'meeting-5', trait: 'meeting', reversed: false, slot: 20 },
    { id: 'hearing-5', trait: 'hearing', reversed: true, slot: 21 }
  ]
}

/** A clear-cut front office: see tests/domain/verdict.test.ts. */
const clear = answersFrom(model, {
  meeting: [5, 4, 5, 4],
  hearing: [4, 2, 4, 2],
  order: [2, 4, 2, 4],
  quiet: [4, 2, 4, 2],
  freedom: [2, 3, 2, 3]
})

/** Three roles that are as near to `clear` as can be, in two sizes of preparation, and one that is far away. */
const library: readonly Role[] = [
  role('first', 2),
  role('second', 4),
  role('third', 2),
  role('far', 2, { meeting: -2, hearing: -2, order: 2, quiet: 2, freedom: 2 })
]

function visitResult(
  text: string,
  mood: StorageMood = 'working',
  kept?: Answers,
  notes: unknown[] = []
) {
  const { storage, openTab } = fakeBrowser(mood)
  const device = deviceOf(openTab().window)
  if (kept) device.write({ answers: kept, at: 3 })
  const addresses: string[] = []
  const entry = {
    readdress: (code: string) => addresses.push(code),
    note: (note: string) => notes.push(note),
    noted: () => notes.at(-1)
  }
  const result = createResult({ model, roles: library, device, entry })
  result.show(text)
  return { result, device, storage, addresses, notes }
}

test('what a link says was put aside counts only if it is there to be put aside', () => {
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

describe('what stands in the address', () => {
  test('nothing, though somebody wants to see a result', () => {
    const { result } = visitResult('')
    result.missCode()
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

  test('something that is no code', () => {
    const shown = visitResult('#hello!').result.$shown.get()
    expect(shown).toEqual({ kind: 'unreadable', text: 'hello!', why: { kind: 'malformed' } })
  })

  test('a mistyped code', () => {
    const code = formatCode(clear)
    // One symbol of the second group is another: it stands behind the first four and their hyphen.
    const typed = `${code.slice(0, 6)}${code[6] === 'A' ? 'B' : 'A'}${code.slice(7)}`
    const shown = visitResult(typed).result.$shown.get()
    expect(shown).toEqual({ kind: 'unreadable', text: typed, why: { kind: 'mistyped' } })
  })

  test('a result, in any spelling, with its code as we write it', () => {
    const spelt = ` ${formatCode(clear).toLowerCase().replaceAll('-', ' ')} `
    const shown = visitResult(`https://example.org/vi/result/#${spelt}`).result.$shown.get()
    if (shown.kind !== 'result') throw new Error(shown.kind)
    expect(shown.code).toBe(formatCode(clear))
    expect(shown.answers).toEqual(clear)
    expect(shown.reading.outcome).toMatchObject({ kind: 'placed', placing: 'front' })
  })

  test('a result without enough answers is unclear, and no mistake', () => {
    const shown = visitResult('#11V0-V').result.$shown.get()
    if (shown.kind !== 'result') throw new Error(shown.kind)
    expect(shown.answers).toEqual([5, 3, 1])
    expect(shown.reading.outcome).toEqual({ kind: 'unclear', reason: 'too-few-traits' })
  })

  test('whatever it is, nothing throws', () => {
    const { result } = visitResult('')
    for (const text of ['%', '#%E0%A4', '\uD800', '<script>', '1'.repeat(100_000), '##', '0000']) {
      expect(() => result.show(text)).not.toThrow()
      expect(result.$shown.get().kind).not.toBe('result')
    }
  })
})

describe('tie-breakers', () => {
  test('are not asked before somebody wants them', () => {
    const { result } = visitResult(formatCode(clear))
    expect(result.$asked.get()).toBeUndefined()
    expect(result.$left.get()).toBe(3)
  })

  test('are asked in their order, and change the result and its address', () => {
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
      .map((one) => 'answers' in one && one.answers)
    expect(answers).toEqual([
      [...clear, 0, 0, 5],
      [...clear, 1, 0, 5],
      [...clear, 1, 2, 5]
    ])
    const shown = result.$shown.get()
    expect(shown.kind === 'result' && shown.code).toBe(addresses[2])
  })

  test('that are answered in the code already are not asked again', () => {
    const { result } = visitResult(formatCode([...clear, 0, 0, 5]))
    result.askMore()
    expect(result.$left.get()).toBe(2)
    expect(result.$asked.get()?.id).toBe('meeting-5')
  })

  test('can be passed over, which changes nothing else', () => {
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

  test('can be stopped, and gone on with', () => {
    const { result } = visitResult(formatCode(clear))
    result.askMore()
    result.answer(22, 4)
    result.stopAsking()
    expect(result.$asked.get()).toBeUndefined()
    expect(result.$left.get()).toBe(2)
    result.askMore()
    expect(result.$asked.get()?.id).toBe('meeting-5')
  })

  test('of one result have nothing to do with the next', () => {
    const { result } = visitResult(formatCode(clear))
    result.askMore()
    result.answer(22, 0)
    result.show('#11V0-V')
    expect(result.$asked.get()).toBeUndefined()
    expect(result.$left.get()).toBe(3)
  })

  test('are none without a result', () => {
    const { result, addresses } = visitResult('#nonsense')
    result.askMore()
    expect(result.$asked.get()).toBeUndefined()
    expect(result.$left.get()).toBe(0)
    result.answer(22, 5)
    expect(addresses).toEqual([])
    expect(result.$shown.get().kind).toBe('unreadable')
  })
})

describe('the device', () => {
  test('is said to keep the answers only if they are its own', () => {
    expect(visitResult(formatCode(clear), 'working', clear).result.$stored.get()).toBe(true)
    expect(visitResult(formatCode(clear), 'working', [1, 2, 3]).result.$stored.get()).toBe(false)
    expect(visitResult(formatCode(clear)).result.$stored.get()).toBe(false)
    expect(visitResult('', 'working', clear).result.$stored.get()).toBe(false)
  })

  test('keeps tie-breakers too, where it was, if the result is its own', () => {
    const { result, device } = visitResult(formatCode(clear), 'working', clear)
    result.answer(22, 5)
    expect(device.read()).toEqual({ answers: [...clear, 0, 0, 5], at: 3 })
    expect(result.$stored.get()).toBe(true)
  })

  test('keeps its own answers when somebody else’s result is made clearer', () => {
    const { result, device } = visitResult(formatCode(clear), 'working', [1, 2, 3])
    result.answer(22, 5)
    expect(device.read()).toEqual({ answers: [1, 2, 3], at: 3 })
    expect(result.$stored.get()).toBe(false)
  })

  test('keeps nothing when a result is only looked at', () => {
    const { result, storage } = visitResult(formatCode(clear))
    result.answer(22, 5)
    expect(storage.entries.size).toBe(0)
  })

  test('forgets, and the result stays to be read', () => {
    const { result, storage } = visitResult(formatCode(clear), 'working', clear)
    result.forget()
    expect(storage.entries.size).toBe(0)
    expect(result.$stored.get()).toBe(false)
    expect(result.$shown.get().kind).toBe('result')
  })
})

describe('a deletion', () => {
  test('can be taken back', () => {
    const { result, device } = visitResult(formatCode(clear), 'working', clear)
    result.forget()
    expect(result.$forgotten.get()).toBe(true)
    result.undo()
    expect(device.read()?.answers).toEqual(clear)
    expect(result.$forgotten.get()).toBe(false)
    expect(result.$stored.get()).toBe(true)
  })

  test('is final once somebody has left, or has looked at another result', () => {
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

  test('is not taken back over what another tab has stored since', () => {
    const { result, device } = visitResult(formatCode(clear), 'working', clear)
    result.forget()
    device.write({ answers: [1], at: 1 })
    result.undo()
    expect(device.read()?.answers).toEqual([1])
  })
})

describe.each(['blocked', 'absent', 'full'] as const)('where storage is %s', (mood) => {
  test('a result is shown, made clearer and forgotten all the same', () => {
    const { result, addresses } = visitResult(formatCode(clear), mood)
    result.askMore()
    result.answer(22, 5)
    result.forget()
    expect(addresses).toEqual([formatCode([...clear, 0, 0, 5])])
    expect(result.$shown.get().kind).toBe('result')
    expect(result.$stored.get()).toBe(false)
  })
})

test('storage that has become full shows the result as no longer kept', () => {
  const { result, storage, device } = visitResult(formatCode(clear), 'working', clear)
  storage.mood = 'full'
  result.answer(22, 5)
  expect(device.read()?.answers).toEqual(clear)
  expect(result.$stored.get()).toBe(false)
})

describe('roles', () => {
  const names = (look: { readonly roles: readonly { readonly role: Role }[] } | undefined) =>
    look?.roles.map(({ role: { id } }) => id)

  test('are those near the answers, and nothing is compared before something is put aside', () => {
    const { result } = visitResult(formatCode(clear))
    expect(names(result.$original.get())).toEqual(['first', 'second', 'third'])
    expect(result.$without.get()).toBeUndefined()
    expect(result.$choice.get()).toEqual(NO_CHOICE)
  })

  test('are none without a result', () => {
    const { result } = visitResult('')
    expect(result.$original.get()).toBeUndefined()
    expect(result.$without.get()).toBeUndefined()
  })

  test('can be put aside, and stand in the original still', () => {
    const { result } = visitResult(formatCode(clear))
    result.choose({ roles: ['second'] })
    expect(names(result.$without.get())).toEqual(['first', 'third'])
    expect(names(result.$original.get())).toEqual(['first', 'second', 'third'])
    result.choose({ roles: [] })
    expect(result.$without.get()).toBeUndefined()
  })

  test('are filtered by preparation, in both', () => {
    const { result } = visitResult(formatCode(clear))
    result.choose({ preparation: 'considerable' })
    expect(names(result.$original.get())).toEqual(['second'])
    result.choose({ roles: ['first'], preparation: 'little' })
    expect(names(result.$original.get())).toEqual(['first', 'third'])
    expect(names(result.$without.get())).toEqual(['third'])
  })

  test('a trait put aside changes the verdict beside the original, never the original', () => {
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

  test('what was chosen is noted, and found again after a reload; another entry knows nothing of it', () => {
    const { result, notes } = visitResult(formatCode(clear))
    result.choose({ roles: ['second'], preparation: 'little' })
    result.choose({ traits: ['meeting', 'order'] })
    expect(notes).toEqual(['little//second', 'little/meeting,order/second'])

    const again = visitResult(formatCode(clear), 'working', undefined, notes)
    expect(again.result.$choice.get()).toEqual({
      preparation: 'little',
      traits: ['meeting', 'order'],
      roles: ['second']
    })
    expect(visitResult(formatCode(clear)).result.$choice.get()).toEqual(NO_CHOICE)
  })

  test.each([[undefined], [null], [7], [{}], ['hello'], ['///'], ['<b>/,,/x']])(
    'a note that somebody else has left, %j, throws nothing and names no preparation',
    (note) => {
      const { result } = visitResult(formatCode(clear), 'working', undefined, [note])
      expect(result.$choice.get().preparation).toBeUndefined()
      expect(names(result.$original.get())).toEqual(['first', 'second', 'third'])
    }
  )
})

test('whoever listens to a value hears of its changes', () => {
  const { result } = visitResult('')
  const heard: string[] = []
  result.$shown.listen(({ kind }) => heard.push(kind))
  result.$original.listen((look) => heard.push(`${look?.roles.length} roles`))
  result.$without.listen((look) => heard.push(`${look?.roles.length} roles are left`))
  result.$asked.listen((asked) => heard.push(`asked ${asked?.id}`))
  result.$left.listen((left) => heard.push(`${left} left`))
  const changes: readonly (readonly [change: () => void, news: readonly string[]])[] = [
    [() => result.missCode(), ['nothing']],
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

function role(id: string, zone: number, figures: Role['figures'] = {}): Role {
  return { id, family: id, zone, customers: 'outside', contact: 76, figures }
}
