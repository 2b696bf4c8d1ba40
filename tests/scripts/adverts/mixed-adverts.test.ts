import { expect, test } from 'vitest'
import { mixedAdverts } from '../../../scripts/adverts/mixed-adverts.ts'
import { chanceFrom } from '../../../scripts/simulation/chance.ts'

test('a mixed advert has a title and every sentence of two adverts, in another order', () => {
  const adverts = [
    { title: 'Clerk', text: 'One. Two.\nThree.' },
    { title: 'Host', text: 'Four; five' }
  ]
  const mixed = mixedAdverts(adverts, 50, chanceFrom(1))
  const kinds = new Set(mixed.map(({ text }) => text.split('\n').sort().join(' ')))
  expect([...kinds].sort()).toEqual([
    'Four Four five five',
    'Four One. Three. Two. five',
    'One. One. Three. Three. Two. Two.'
  ])
  expect(new Set(mixed.map(({ title }) => title))).toEqual(new Set(['Clerk', 'Host']))
  const orders = mixed.map(({ text }) => text).filter((text) => text.includes('Four\nfive'))
  expect(orders.length).toBeLessThan(mixed.length / 2)
})

test('the same chance gives the same adverts', () => {
  const adverts = [{ title: 'Clerk', text: 'One. Two. Three. Four.' }]
  expect(mixedAdverts(adverts, 3, chanceFrom(7))).toEqual(mixedAdverts(adverts, 3, chanceFrom(7)))
  expect(mixedAdverts(adverts, 3, chanceFrom(7))).not.toEqual(
    mixedAdverts(adverts, 3, chanceFrom(8))
  )
})
