import type { Model } from '#domain/model'
import { smallModel } from '../../../domain/support/small-model.ts'

/** The model `smallModel` with two correlations. */
export const correlated: Model = {
  ...smallModel,
  correlations: [
    { between: ['meeting', 'hearing'], r: 0.6 },
    { between: ['order', 'meeting'], r: -0.5 }
  ]
}
