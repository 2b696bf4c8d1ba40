import { derived } from '#stores/derived'
import { atom } from 'nanostores'
import { expect, test } from 'vitest'

test('a derived value follows its sources, and is worked out only when they have changed', () => {
  const $width = atom(2)
  const $height = atom(3)
  let worked = 0
  const area = derived([$width, $height], (width, height) => {
    worked++
    return width * height
  })
  expect(worked).toBe(0)
  expect([area.get(), area.get()]).toEqual([6, 6])
  expect(worked).toBe(1)
  $height.set(5)
  expect(area.get()).toBe(10)
  expect(worked).toBe(2)
})

test('a derived value may follow from another', () => {
  const $side = atom(2)
  const area = derived([$side], (side) => side * side)
  const said = derived([area, $side], (square, side) => `${side}: ${square}`)
  expect(said.get()).toBe('2: 4')
  $side.set(3)
  expect(said.get()).toBe('3: 9')
})

test('a value that is undefined is remembered too', () => {
  let worked = 0
  const nothing = derived([atom(1)], () => {
    worked++
  })
  nothing.get()
  nothing.get()
  expect(worked).toBe(1)
})
