import { farApart, sideBySide } from '#domain/caseload/matching'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const at = (...positions: readonly number[]) => positions.map((position) => ({ position }))
const positionsIn = (groups: readonly (readonly { readonly position: number }[])[]) =>
  groups.map((group) => group.map(({ position }) => position))

describe('people who are far apart', () => {
  it('are the n-th of the lower half and the n-th of the upper half', () => {
    // The distances are 4, 4 and 5. The lowest with the highest, and so on, would have 9, 3 and 1.
    expect(positionsIn(farApart(at(1, 3, 4, 5, 7, 9)))).toEqual([
      [1, 5],
      [3, 7],
      [4, 9]
    ])
  })

  it('with an odd number, the one in the middle joins those who are both far away', () => {
    // From 5, the nearer of 1 and 6 is 1 away, of 2 and 8 it is 3, and of 4 and 9 it is 1.
    expect(positionsIn(farApart(at(1, 2, 4, 5, 6, 8, 9)))).toEqual([
      [1, 6],
      [2, 8, 5],
      [4, 9]
    ])
  })

  it('of two groups that are equally good for the one in the middle, the first is joined', () => {
    // From 5, the nearer of 1 and 8 is 3 away, and that of 2 and 9, too.
    expect(positionsIn(farApart(at(1, 2, 5, 8, 9)))).toEqual([
      [1, 8, 5],
      [2, 9]
    ])
  })

  it('have the largest possible sum of distances', () => {
    const people = fc.array(fc.nat(99), { minLength: 6, maxLength: 6 }).map(inOrder)
    fc.assert(
      fc.property(people, (sorted) => {
        const found = lengths(farApart(at(...sorted)))
        const best = Math.max(...allPairings(sorted).map(sum))
        expect(sum(found)).toBe(best)
        const atBest = allPairings(sorted).filter((distances) => sum(distances) === best)
        expect(Math.min(...found)).toBe(
          Math.max(...atBest.map((distances) => Math.min(...distances)))
        )
      })
    )
  })
})

describe('people who are close to each other', () => {
  it('are neighbours', () => {
    expect(positionsIn(sideBySide(at(1, 3, 4, 5, 7, 9)))).toEqual([
      [1, 3],
      [4, 5],
      [7, 9]
    ])
  })

  it('with an odd number, the three are where everybody together is closest', () => {
    // With three from 1: 6 + 1 + 1 = 8. From 7: 5 + 1 + 1 = 7. From 8: 5 + 0 + 7 = 12.
    expect(positionsIn(sideBySide(at(1, 6, 7, 7, 8, 14, 15)))).toEqual([
      [1, 6],
      [7, 7, 8],
      [14, 15]
    ])
  })

  it('of equally good threes, the first counts', () => {
    expect(positionsIn(sideBySide(at(1, 2, 3, 4, 5)))).toEqual([
      [1, 2, 3],
      [4, 5]
    ])
  })

  it('have the smallest possible sum of distances', () => {
    const people = fc.array(fc.nat(99), { minLength: 6, maxLength: 6 }).map(inOrder)
    fc.assert(
      fc.property(people, (sorted) => {
        const best = Math.min(...allPairings(sorted).map(sum))
        expect(sum(lengths(sideBySide(at(...sorted))))).toBe(best)
      })
    )
  })
})

function inOrder(positions: readonly number[]): readonly number[] {
  return [...positions].sort((first, second) => first - second)
}

function lengths(groups: readonly (readonly { readonly position: number }[])[]): readonly number[] {
  return positionsIn(groups).map((group) => Math.max(...group) - Math.min(...group))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** The distances of each way to pair all of them: 15 ways for six people. */
function allPairings([first, ...others]: readonly number[]): readonly (readonly number[])[] {
  if (first === undefined) return [[]]
  return others.flatMap((other, index) =>
    allPairings(others.filter((_, rest) => rest !== index)).map((distances) => [
      Math.abs(first - other),
      ...distances
    ])
  )
}
