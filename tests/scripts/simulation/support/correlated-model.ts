import type { Model } from '#domain/model'
import { smallModel } from '../../../domain/support/small-model.ts'

/** The small model with two correlations between its traits. */
export const correlated: Model = {
  ...smallModel,
  correlations: [
    { between: ['meeting', 'hearing'], r: 0.6 },
    { between: ['order', 'meeting'], r: -0.5 }
  ]
}
