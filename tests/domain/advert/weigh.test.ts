import type { SideMeaning } from '#domain/advert/compiled'
import { type Weighed, scaleOf, weigh } from '#domain/advert/weigh'
import { describe, expect, it, test } from 'vitest'

const phrase = (text: string, weight: number) => {
  const meaning: SideMeaning = { kind: 'side', phrase: text, weight }
  return { meaning, from: 0, to: 1 }
}
const serve = phrase('serve', 3)
const client = phrase('client', 1)
const ledger = phrase('ledger', -3)
const filing = phrase('filing', -2)

const duty = (...sides: Weighed['sides']): Weighed => ({ section: 'duties', sides })

describe('the weights of sentences', () => {
  it('are the sums of their phrases on each side', () => {
    const { each, total } = weigh([duty(client, phrase('sales', 2)), duty(ledger, filing), duty()])
    expect(each.map(({ weights }) => weights)).toEqual([
      { front: 3, back: 0 },
      { front: 0, back: 5 },
      { front: 0, back: 0 }
    ])
    expect(total).toEqual({ front: 3, back: 5 })
  })

  test.each<[Weighed['section'], number]>([
    ['title', 9],
    ['duties', 3],
    ['requirements', 1.5],
    ['company', 0.3],
    ['benefits', 0.15]
  ])('count by their part of the advert: 3 in %s is %d', (section, front) => {
    expect(weigh([{ section, sides: [serve] }]).total.front).toBeCloseTo(front, 12)
  })

  it('are at most 8 a side, before the part of the advert is weighed', () => {
    const front = [phrase('a', 3), phrase('b', 3), phrase('c', 3)]
    const back = [phrase('d', -3), phrase('e', -3), phrase('f', -3)]
    expect(weigh([{ section: 'requirements', sides: front }, duty(...back)]).total).toEqual({
      front: 4,
      back: 8
    })
  })

  it('count the back half beside strong customer work, and only there', () => {
    expect(weigh([duty(serve, ledger)]).total).toEqual({ front: 3, back: 1.5 })
    expect(weigh([duty(phrase('sales', 2), ledger)]).total).toEqual({ front: 2, back: 3 })
  })

  it('count a repeated phrase less, in equal parts', () => {
    // 3 × (1 + 1/√2) = 5.1213, half of it for each sentence.
    const { each, total } = weigh([duty(serve), duty(serve)])
    expect(each.map(({ weights }) => weights.front)).toEqual([
      expect.closeTo(2.5607, 4),
      expect.closeTo(2.5607, 4)
    ])
    expect(total.front).toBeCloseTo(5.1213, 4)
  })

  it('count the title before the text', () => {
    const title: Weighed = { section: 'title', sides: [serve] }
    // The title: 3 × 3 × 1. The text: 3 × 1/√2 and 3 × 1/√3, in equal parts: 1.9267 each.
    const { each } = weigh([title, duty(serve), duty(serve)])
    expect(each.map(({ weights }) => weights.front)).toEqual([
      9,
      expect.closeTo(1.9267, 4),
      expect.closeTo(1.9267, 4)
    ])
  })

  it('have nothing from the hundredth repetition on', () => {
    // 1 + 1/√2 + … + 1/√100 = 18.5896.
    const sentences = (count: number) => Array.from({ length: count }, () => duty(client))
    expect(weigh(sentences(100)).total.front).toBeCloseTo(18.5896, 4)
    expect(weigh(sentences(500)).total.front).toBeCloseTo(18.5896, 4)
  })
})

describe('the scale', () => {
  it('is the difference by the sum and five', () => {
    // (9 − 1) / (9 + 1 + 5) = 8/15. With 5 more: 8/20 = 0.4, and 5/20 to both sides of it.
    const { strength, range, side } = scaleOf({ front: 9, back: 1 })
    expect(strength).toBeCloseTo(8 / 15, 12)
    expect(range).toEqual([expect.closeTo(0.15, 12), expect.closeTo(0.65, 12)])
    expect(side).toBe('front')
  })

  it('is 0 for an advert that says nothing', () => {
    expect(scaleOf({ front: 0, back: 0 })).toEqual({
      strength: 0,
      range: [-0.5, 0.5],
      side: 'cannotTell'
    })
  })

  test.each<[number, number, string]>([
    [3.9, 0, 'cannotTell'],
    [4, 0, 'front'],
    [0, 4, 'back'],
    // 1/10 is not more than 0.1, and −2/10 not less than −0.2.
    [3, 2, 'bothWays'],
    [3.1, 2, 'front'],
    [1.5, 3.5, 'bothWays'],
    [1.5, 3.6, 'back']
  ])('with %d for the front and %d for the back says %s', (front, back, side) => {
    expect(scaleOf({ front, back }).side).toBe(side)
  })
})
