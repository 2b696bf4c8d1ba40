import {
  type AdvertShares,
  preparationForLevel,
  preparationForZone,
  usualLevel
} from '#domain/preparation'
import { describe, expect, test } from 'vitest'

test.each([
  [1, 'little'],
  [2, 'little'],
  [3, 'medium'],
  [4, 'considerable'],
  [5, 'considerable']
] as const)('O*NET job zone %i needs %s preparation', (zone, preparation) => {
  expect(preparationForZone(zone)).toBe(preparation)
})

test.each([
  ['school', 'little'],
  ['vocational', 'medium'],
  ['college', 'medium'],
  ['university', 'considerable']
] as const)('the level %s needs %s preparation', (level, preparation) => {
  expect(preparationForLevel(level)).toBe(preparation)
})

describe('the level that adverts usually ask for', () => {
  const shares = (
    none: number,
    school: number,
    vocational: number,
    college: number,
    university: number
  ): AdvertShares => ({ none, school, vocational, college, university })

  test('is the lowest with which half of the adverts can be answered', () => {
    // 20, 20, 25, 67
    expect(usualLevel(shares(20, 0, 5, 42, 33), 3)).toBe('college')
    // 52 are open to everybody already.
    expect(usualLevel(shares(52, 6, 10, 23, 9), 2)).toBe('school')
    // 40, 45, 55
    expect(usualLevel(shares(40, 5, 10, 34, 11), 2)).toBe('vocational')
  })

  test('ignores adverts without a level if the job zone is high', () => {
    // 51 name none. Of the other 49: 0, 7, 12, 49; half are 24.5.
    expect(usualLevel(shares(51, 0, 7, 5, 37), 4)).toBe('university')
    // Of 46: 1, 3, 23, which is half.
    expect(usualLevel(shares(54, 1, 2, 20, 23), 4)).toBe('college')
  })

  test('counts adverts without a level up to job zone 3', () => {
    // 42, 46, 63. Without those that name none, of 58: 4, 21, 46.
    expect(usualLevel(shares(42, 4, 17, 25, 12), 3)).toBe('vocational')
    expect(usualLevel(shares(42, 4, 17, 25, 12), 4)).toBe('college')
  })

  test('is school if no advert names a level, and a degree if all ask for one', () => {
    expect(usualLevel(shares(100, 0, 0, 0, 0), 4)).toBe('school')
    expect(usualLevel(shares(0, 0, 0, 0, 100), 4)).toBe('university')
  })
})
