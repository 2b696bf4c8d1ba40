import type { Model, Question, Side, Trait } from '#domain/model'

/**
 * A made-up model that is simple enough to calculate with by hand.
 *
 * Every norm is 50 ± 25 on 0–100, so a trait's z is the mean of its answers minus 3.
 * The traits do not correlate, and the squared weights add up to 1 (4 · .16 + .36), so the index is
 * F = .4·(meeting + hearing) − .4·(order + quiet) − .6·freedom on z, and its spread is 1.
 * Answers correlate .5: four give a trait the reliability 4·.5 / (1 + 3·.5) = .8, two give .667.
 * With four answers to every trait, the index has the reliability .8 too; .8 of that lasts from day
 * to day, and the norms are exact, so the lean is F·√(.64 / .36) = 4/3·F.
 */
export const smallModel: Model = {
  traits: [
    trait('meeting', 'front', 0.4),
    trait('hearing', 'front', 0.4),
    trait('order', 'back', 0.4),
    trait('quiet', 'back', 0.4),
    trait('freedom', 'back', 0.6)
  ],
  // The first question of each trait, then the second of each, and so on.
  questions: [
    question('meeting-1', 'meeting', 0),
    question('hearing-1', 'hearing', 1),
    question('order-1', 'order', 2),
    question('quiet-1', 'quiet', 3),
    question('freedom-1', 'freedom', 4),
    question('meeting-2', 'meeting', 5),
    question('hearing-2', 'hearing', 6),
    question('order-2', 'order', 7),
    question('quiet-2', 'quiet', 8),
    question('freedom-2', 'freedom', 9),
    question('meeting-3', 'meeting', 10),
    question('hearing-3', 'hearing', 11),
    question('order-3', 'order', 12),
    question('quiet-3', 'quiet', 13),
    question('freedom-3', 'freedom', 14),
    question('meeting-4', 'meeting', 15, true),
    question('hearing-4', 'hearing', 16, true),
    question('order-4', 'order', 17, true),
    question('quiet-4', 'quiet', 18, true),
    question('freedom-4', 'freedom', 19, true)
  ],
  tieBreakers: [question('meeting-5', 'meeting', 20)],
  correlations: [],
  // Not a trait of this model: a role's figure for it decides whether the role is one for
  // colleagues, and changes no distance.
  peopleTrait: 'people',
  answerCorrelation: 0.5
}

function trait(id: string, side: Side, weight: number): Trait {
  return { id, side, weight, norm: { mean: 50, sd: 25, error: 0 } }
}

function question(id: string, trait: string, slot: number, reversed = false): Question {
  return { id, trait, slot, reversed }
}
