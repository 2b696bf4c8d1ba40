import type { Model } from '#domain/model'
import { meanOf } from '../calibration/statistics.ts'
import { traitFigures } from '../calibration/trait-figures.ts'
import { withNorms } from '../calibration/with-norms.ts'
import { type Accuracy, accuracyOf } from './accuracy.ts'
import { drawAnswers } from './answering.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { drawPeople, onOneDay } from './people.ts'
import { sit } from './sitting.ts'

const SEED = 20261122
const PEOPLE = 5000
/** People are not the same every day. Without this the figures would be those of people who never change. */
const DAILY_CHANGE = 0.5

export type SimulatedStatements = Accuracy & {
  /** How sharply an answer tells people apart: the a of the graded response model. */
  readonly discrimination: number
  /** Cronbach's alpha of the simulated answers, on average over the traits. */
  readonly alpha: number
}

export type Simulation = {
  readonly seed: number
  readonly people: number
  /** How far people differ from day to day, in standard deviations of a trait. */
  readonly dailyChange: number
  /** Statements as good as untested ones usually are. */
  readonly untested: SimulatedStatements
  /** Statements that were tried out and sorted. */
  readonly proven: SimulatedStatements
}

/** Lets made-up people take the quiz twice. The same model always gives the same figures. */
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
    again: drawAnswers(model, onOneDay(person, DAILY_CHANGE, chance), discrimination, chance)
  }))
  const figures = traitFigures(
    model,
    people.map(({ answers }) => answers)
  )
  const standardised = withNorms(
    model,
    figures.map(({ norm }) => norm)
  )
  const cases = people.map(({ person, answers, again }) => ({
    person,
    sitting: sit(standardised, answers),
    retest: sit(standardised, again)
  }))
  const alpha = meanOf(figures.map((trait) => trait.alpha))
  return { discrimination, alpha, ...accuracyOf(standardised, cases) }
}
