import type { Model } from '#domain/model'

/** A model with one trait, three questions, of which the last is reversed, and a tie-breaker. */
export const oneTrait: Model = {
  traits: [{ id: 'meeting', side: 'front', weight: 0.4, norm: { mean: 48, sd: 24, error: 0 } }],
  questions: [
    { id: 'one', trait: 'meeting', reversed: false, slot: 0 },
    { id: 'two', trait: 'meeting', reversed: false, slot: 1 },
    { id: 'three', trait: 'meeting', reversed: true, slot: 3 }
  ],
  tieBreakers: [{ id: 'four', trait: 'meeting', reversed: false, slot: 4 }],
  correlations: [],
  peopleTrait: 'people',
  answerCorrelation: 0.33
}
