import { createHandOver } from '#stores/hand-over'
import { expect, test } from 'vitest'
import { fakeTimer } from './support/fake-timer.ts'

test('nothing is handed over before somebody does so', () => {
  const { handOver, did, wait } = open()
  wait(20_000)
  expect(handOver.$state.get()).toBe('no')
  expect(did).toEqual([])
})

test('handing over deletes what is stored, and can be undone for ten seconds', () => {
  const { handOver, did, wait } = open()
  handOver.handOver(() => did.push('shown again'))
  expect(handOver.$state.get()).toBe('undoable')
  expect(did).toEqual(['deleted'])
  wait(9999)
  expect(handOver.$state.get()).toBe('undoable')
  handOver.undo()
  expect(handOver.$state.get()).toBe('no')
  // What is stored is restored before the page reads it.
  expect(did).toEqual(['deleted', 'restored', 'shown again'])
})

test('after ten seconds it is final', () => {
  const { handOver, did, wait } = open()
  handOver.handOver(() => did.push('shown again'))
  wait(10_000)
  expect(handOver.$state.get()).toBe('final')
  handOver.undo()
  expect(did).toEqual(['deleted'])
})

test('the ten seconds of an undone press do not end the next one', () => {
  const { handOver, did, wait } = open()
  handOver.handOver(() => {})
  wait(9000)
  handOver.undo()
  handOver.handOver(() => did.push('shown again'))
  wait(9000)
  expect(handOver.$state.get()).toBe('undoable')
  handOver.undo()
  expect(did).toEqual(['deleted', 'restored', 'deleted', 'restored', 'shown again'])
})

test('leaving the page makes it final', () => {
  const { handOver, did } = open()
  handOver.handOver(() => did.push('shown again'))
  handOver.leave()
  expect(handOver.$state.get()).toBe('final')
  handOver.undo()
  expect(did).toEqual(['deleted'])
})

test('leaving a page on which nothing was handed over changes nothing', () => {
  const { handOver } = open()
  handOver.leave()
  expect(handOver.$state.get()).toBe('no')
})

test('another result on the page ends it, and nothing of the earlier one comes back', () => {
  const { handOver, did, wait } = open()
  handOver.handOver(() => did.push('shown again'))
  handOver.reset()
  expect(handOver.$state.get()).toBe('no')
  handOver.undo()
  wait(20_000)
  expect(handOver.$state.get()).toBe('no')
  expect(did).toEqual(['deleted'])
})

/** `did`: what was done with the stored answers, in this order. */
function open() {
  const did: string[] = []
  const { later, wait } = fakeTimer()
  const handOver = createHandOver({
    later,
    forgetPerson() {
      did.push('deleted')
      return () => did.push('restored')
    }
  })
  return { handOver, did, wait }
}
