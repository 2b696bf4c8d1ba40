import { atom as lightAtom } from '#islands/light/atom.ts'
import { atom } from 'nanostores'
import { describe, expect, test } from 'vitest'

// Light pages have their own atom in the place of nanostores': both do the same.

type MakeAtom = (initial: number) => ReturnType<typeof lightAtom<number>>

const atoms: readonly (readonly [string, MakeAtom])[] = [
  ['nanostores', (initial) => atom(initial)],
  ['light pages', lightAtom]
]

describe.each(atoms)('an atom of %s', (_, make) => {
  test('has its value, and tells those who listen of a new one', () => {
    const store = make(1)
    const heard: number[] = []
    store.listen((value) => heard.push(value))
    store.listen((value) => heard.push(10 * value))
    expect(store.get()).toBe(1)
    store.set(2)
    expect(store.get()).toBe(2)
    expect(heard).toEqual([2, 20])
  })

  test('says what there was before', () => {
    const store = make(1)
    const heard: unknown[] = []
    store.listen((value, before) => heard.push([value, before]))
    store.set(5)
    expect(heard).toEqual([[5, 1]])
  })

  test('tells those who subscribe at once, and then what is new', () => {
    const store = make(1)
    const heard: number[] = []
    const leave = store.subscribe((value) => heard.push(value))
    store.set(2)
    leave()
    store.set(3)
    expect(heard).toEqual([1, 2])
  })

  test('says nothing where nothing is new', () => {
    const store = make(Number.NaN)
    let told = 0
    store.listen(() => told++)
    store.set(Number.NaN)
    expect(told).toBe(0)
  })

  test('no longer tells those who went', () => {
    const store = make(1)
    const heard: number[] = []
    const leave = store.listen((value) => heard.push(value))
    store.set(2)
    leave()
    store.set(3)
    expect(heard).toEqual([2])
  })

  test('may be set by one who listens: the others have the newest value in the end', () => {
    const store = make(1)
    const heard: number[] = []
    store.listen((value) => value < 3 && store.set(value + 1))
    store.listen((value) => heard.push(value))
    store.set(2)
    expect(store.get()).toBe(3)
    expect(heard.at(-1)).toBe(3)
  })
})
