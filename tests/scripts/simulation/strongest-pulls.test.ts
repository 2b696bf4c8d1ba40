import { expect, test } from 'vitest'
import { strongestPulls } from '../../../scripts/simulation/strongest-pulls.ts'
import { evenly } from '../../domain/support/answers.ts'
import { smallModel } from '../../domain/support/small-model.ts'

test('each trait has the share of people for whom it is the strongest pull', () => {
  const middle = { meeting: 3, hearing: 3, order: 3, quiet: 3, freedom: 3 } as const
  const sample = [
    evenly(smallModel, { ...middle, freedom: 5, meeting: 5 }), // 1.2 and .8
    evenly(smallModel, { ...middle, hearing: 1 }),
    evenly(smallModel, { ...middle, hearing: 4 }),
    evenly(smallModel, middle) // nothing stands out
  ]
  expect(strongestPulls(smallModel, sample)).toEqual({
    meeting: 0,
    hearing: 0.5,
    order: 0,
    quiet: 0,
    freedom: 0.25
  })
})
