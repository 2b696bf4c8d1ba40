import { type Candidate, numbered } from '#domain/caseload/pair-numbers'
import { type Pair, pairCardsOf } from '#domain/caseload/pairs'
import { summaryOf } from '#domain/caseload/summary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everywhere } from '../support/answers.ts'
import { smallModel } from '../support/small-model.ts'

const unclear = summaryOf(smallModel, everywhere(smallModel, 3))

/** People at these positions, with ids from 1; undefined for somebody without a verdict. */
function at(...positions: readonly (number | undefined)[]): readonly Candidate[] {
  return positions.map((position, index) => ({
    id: index + 1,
    summary: { ...unclear, position, scores: [50] }
  }))
}

describe('the cards of six people', () => {
  const people = at(0.9, 0.1, 0.2, undefined, 0.5, 0.6, 0.4)
  const result = pairCardsOf(people)
  const cards = result.kind === 'paired' ? result.cards : []
  const idsOf = (numbers: readonly number[]) =>
    numbers.map((wanted) => cards.find(({ number }) => number === wanted)?.id).sort()

  it('are for everybody with a verdict, with the numbers 1 to 6 in another order than the list', () => {
    expect(cards.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
    expect(cards.map(({ id }) => id).sort()).toEqual([1, 2, 3, 5, 6, 7])
    expect(cards.map(({ id }) => id)).not.toEqual([1, 2, 3, 5, 6, 7])
  })

  it('name somebody far away and a neighbour', () => {
    // By position: 2 (.1), 3 (.2), 7 (.4), 5 (.5), 6 (.6), 1 (.9). The halves meet: 2–5, 3–6, 7–1.
    const partners = cards.map(({ id, differing, alike }) => [id, idsOf(differing), idsOf(alike)])
    expect(partners.sort(([first], [second]) => Number(first) - Number(second))).toEqual([
      [1, [7], [6]],
      [2, [5], [3]],
      [3, [6], [2]],
      [5, [2], [7]],
      [6, [3], [1]],
      [7, [1], [5]]
    ])
  })

  it('have pairs in the order of their smallest numbers', () => {
    const firsts = result.kind === 'paired' ? result.differing.map(([first]) => first) : []
    expect(firsts).toHaveLength(3)
    expect(firsts).toEqual([...firsts].sort((first = 0, second = 0) => first - second))
  })
})

it('with an odd number of people, three are together once in each kind', () => {
  const result = pairCardsOf(at(0.1, 0.2, 0.5, 0.8, 0.9))
  expect(result).toMatchObject({ kind: 'paired' })
  if (result.kind !== 'paired') return
  expect(sizes(result.differing)).toEqual([2, 3])
  expect(sizes(result.alike)).toEqual([2, 3])
})

describe('there are no cards', () => {
  it('for fewer than five people with a verdict', () => {
    expect(pairCardsOf([])).toEqual({ kind: 'few' })
    expect(pairCardsOf(at(0.1, 0.2, 0.3, 0.4, undefined, undefined))).toEqual({ kind: 'few' })
  })

  it('for more than 300 people with a verdict', () => {
    const many = at(...Array.from({ length: 301 }, (_, index) => index / 301))
    expect(pairCardsOf(many)).toEqual({ kind: 'many' })
    expect(pairCardsOf(many.slice(1))).toMatchObject({ kind: 'paired' })
  })
})

describe('for any people', () => {
  const anyPeople = fc
    .array(fc.record({ position: fc.nat(20), score: fc.nat(20) }), { minLength: 5, maxLength: 40 })
    .map((figures) =>
      figures.map(({ position, score }, index): Candidate => {
        const summary = { ...unclear, position: position / 20, scores: [score * 5] }
        return { id: index + 1, summary }
      })
    )

  it('everybody is in one pair of each kind, in two or once in three', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const result = pairCardsOf(people)
        if (result.kind !== 'paired') throw new Error(`not paired: ${result.kind}`)
        const all = people.map((_, index) => index + 1)
        for (const pairs of [result.differing, result.alike]) {
          expect(pairs.flat().sort((first, second) => first - second)).toEqual(all)
          expect(pairs.filter((pair) => pair.length === 3)).toHaveLength(people.length % 2)
          expect(pairs).toHaveLength(Math.floor(people.length / 2))
        }
        expect(result.cards.map(({ number }) => number)).toEqual(all)
      })
    )
  })

  it('the same figures are paired with the same figures, in whatever order the people come', () => {
    fc.assert(
      fc.property(anyPeople, fc.infiniteStream(fc.nat()), (people, keys) => {
        const order = people.map((person) => ({ person, key: keys.next().value ?? 0 }))
        const shuffled = order
          .sort((first, second) => first.key - second.key)
          // The ids come from the order, as in a caseload.
          .map(({ person: { summary } }, index) => ({ id: index + 1, summary }))
        expect(figuresPaired(shuffled)).toEqual(figuresPaired(people))
      })
    )
  })

  it('the numbers depend on the figures alone', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const positions = (list: readonly Candidate[]) =>
          numbered(list).map(({ number, position }) => [number, position])
        expect(positions([...people].reverse())).toEqual(positions(people))
      })
    )
  })
})

function sizes(pairs: readonly Pair[]): readonly number[] {
  return pairs.map(({ length }) => length).sort()
}

/** The pairs of both kinds, with the figures of the people instead of their numbers. */
function figuresPaired(people: readonly Candidate[]): readonly (readonly string[])[] {
  const result = pairCardsOf(people)
  if (result.kind !== 'paired') return []
  const figuresOf = (number: number): string => {
    const id = result.cards[number - 1]?.id
    const { position, scores } = people.find((person) => person.id === id)?.summary ?? unclear
    return `${position} ${scores}`
  }
  return [result.differing, result.alike].map((pairs) =>
    pairs.map((pair) => pair.map(figuresOf).sort().join(' and ')).sort()
  )
}
