import type { Model } from '#domain/model'
import { meanOf } from '../calibration/statistics.ts'
import { traitFigures } from '../calibration/trait-figures.ts'
import { withNorms } from '../calibration/with-norms.ts'
import { type Accuracy, accuracyOf } from './accuracy.ts'
import { drawAnswers } from './answering.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { drawPeople, onOneDay } from './people.ts'
import { simulateSitting } from './sitting.ts'

const SEED = 20261122
const PEOPLE = 5000
/**
 * How much people change from day to day, in standard deviations of a trait. Without it, the
 * figures would be too good, because real people are not the same every day (docs/decisions/0009).
 */
const DAILY_CHANGE = 0.5

export type SimulatedStatements = Accuracy & {
  /** How sharply answers depend on the trait: the parameter a of the graded response model. */
  readonly discrimination: number
  /** The mean of Cronbach's alpha of the simulated answers over the traits. */
  readonly alpha: number
}

export type Simulation = {
  readonly seed: number
  readonly people: number
  /** How much people change from day to day, in standard deviations of a trait. */
  readonly dailyChange: number
  /** Statements with the quality that untested statements usually have. */
  readonly untested: SimulatedStatements
  /** Statements with the quality of a selection that was tested with real people. */
  readonly proven: SimulatedStatements
}

/**
 * Simulates people who take the quiz twice, on different days, with statements of two qualities.
 * The same model always gives the same figures.
 */
export function simulate(model: Model): Simulation {
  const chance = chanceFrom(SEED)
  return {
    seed: SEED,
    people: PEOPLE,
    dailyChange: DAILY_CHANGE,
    untested: simulateStatements(model, 1.5, chance),
    proven: simulateStatements(model, 2.2, chance)
  }
}

function simulateStatements(
  model: Model,
  discrimination: number,
  chance: Chance
): SimulatedStatements {
  const people = drawPeople(model, PEOPLE, chance).map((person) => ({
    person,
    answers: drawAnswers(model, onOneDay(person, DAILY_CHANGE, chance), discrimination, chance),
    retestAnswers: drawAnswers(
      model,
      onOneDay(person, DAILY_CHANGE, chance),
      discrimination,
      chance
    )
  }))
  const figures = traitFigures(
    model,
    people.map(({ answers }) => answers)
  )
  const standardised = withNorms(
    model,
    figures.map(({ norm }) => norm)
  )
  const cases = people.map(({ person, answers, retestAnswers }) => ({
    person,
    sitting: simulateSitting(standardised, answers),
    retest: simulateSitting(standardised, retestAnswers)
  }))
  const alpha = meanOf(figures.map((trait) => trait.alpha))
  return { discrimination, alpha, ...accuracyOf(standardised, cases) }
}
