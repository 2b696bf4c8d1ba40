import { describe, expect, test } from 'vitest'
import { idsOf, nearTo } from './support/near-roles.ts'
import { roleAt, roleWith } from './support/roles.ts'

describe('roles of the opposite side', () => {
  // The contact alone gives the distances .52 and .24.
  const back = roleWith({ id: 'back', family: 'one', contact: 40 })
  const front = roleWith({ id: 'front', family: 'two', contact: 80 })
  const between = roleWith({ id: 'between', family: 'three', contact: 64 })
  const library = [back, front, between]

  test.each([
    ['front', ['between', 'front']],
    ['leaning-front', ['between', 'front', 'back']],
    ['leaning-back', ['between', 'front', 'back']],
    ['back', ['between', 'back']]
  ] as const)('are left out only for a clear verdict: %s', (placing, ids) => {
    expect(idsOf(nearTo(library, placing))).toEqual(ids)
  })

  test('do not fill up the list, even for a verdict that only leans', () => {
    // The distances are 3² / 5 = 1.8, plus .52 or .24 from the contact.
    const farBack = roleWith({ ...back, figures: { meeting: 3 } })
    const farFront = roleWith({ ...front, figures: { meeting: 3 } })
    const far = [farBack, farFront]
    expect(idsOf(nearTo(far, 'leaning-front'))).toEqual(['front'])
    expect(idsOf(nearTo(far, 'leaning-back'))).toEqual(['back'])
    expect(idsOf(nearTo(far, 'neither'))).toEqual(['front', 'back'])
  })

  test('are among the six if they are for colleagues and differ in their contact only, after those of a closer band', () => {
    const trainer = roleWith({
      id: 'trainer',
      ...{ contact: 20, customers: 'inside', figures: { people: 1 } }
    })
    const others = Array.from({ length: 9 }, (_, index) => roleAt(0.1, `${index}`, `${index}`))
    const near = nearTo([...others, trainer], 'front')
    expect(near.map(({ band }) => band)).toEqual([
      ...Array.from({ length: 5 }, () => 'good'),
      'worth-a-look'
    ])
    expect(near.at(-1)?.role).toBe(trainer)
  })
})

describe('hybrid roles', () => {
  // The distances by contact alone, 2/7 · ((c − 63.8) / 17.7)²: .095 for 74, .114 for 75, .136 for
  // 76, .516 for 40. The contact 74 is between the sides, 75 and 76 are front.
  const between = roleWith({ id: 'between', family: 'one', contact: 74 })
  const front = roleWith({ id: 'front', family: 'two', contact: 76 })
  const nearer = roleWith({ id: 'front-and-nearer', family: 'three', contact: 75 })
  const inside = roleWith({ id: 'inside', family: 'four', contact: 40, customers: 'inside' })

  test.each(['both', 'neither'] as const)('come first if the verdict is %s', (placing) => {
    expect(idsOf(nearTo([front, nearer, between, inside], placing))).toEqual([
      'between',
      'inside',
      'front-and-nearer',
      'front'
    ])
  })

  test.each(['leaning-front', 'leaning-back'] as const)(
    'are sorted like others if the verdict is %s',
    (placing) => {
      expect(idsOf(nearTo([front, inside, between], placing))).toEqual([
        'between',
        'front',
        'inside'
      ])
    }
  )

  test('come after strong roles', () => {
    // z is 1 and 1, and the index .8. The strong role has the distance 0, and the hybrid one .2
    // from hearing and .01 from the contact.
    const strong = roleWith({
      id: 'strong',
      family: 'two',
      contact: 77.96,
      figures: { meeting: 1, hearing: 1 }
    })
    const hybrid = roleWith({ id: 'hybrid', contact: 74, figures: { meeting: 1 } })
    const outgoing = { meeting: [4, 4], hearing: [4, 4] } as const
    expect(idsOf(nearTo([hybrid, strong], 'both', outgoing))).toEqual(['strong', 'hybrid'])
  })

  test('that are not similar are not named', () => {
    const far = roleWith({ id: 'far', contact: 70, figures: { quiet: 2, order: 2, meeting: 2 } })
    const third = roleWith({ id: 'third', family: 'five', contact: 77 })
    expect(idsOf(nearTo([far, front, nearer, third], 'both'))).toEqual([
      'front-and-nearer',
      'front',
      'third'
    ])
  })
})
