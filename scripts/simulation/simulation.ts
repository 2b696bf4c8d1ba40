import type { Answers, Model } from '#domain/model'
import { meanOf } from '../calibration/statistics.ts'
import { type TraitFigures, traitFigures } from '../calibration/trait-figures.ts'
import { withNorms } from '../calibration/with-norms.ts'
import { type Accuracy, accuracyOf, type Case } from './accuracy.ts'
import { drawAnswers, drawRandomAnswers } from './answering.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { type Alarms, alarmsOf } from './alarms.ts'
import { drawNorms } from './norm-errors.ts'
import { drawPeople, onOneDay, type Person } from './people.ts'
import { type ReliabilityBin, reliabilityDiagram } from './reliability-diagram.ts'
import { type SeenChange, seenChangeOf } from './seen-change.ts'
import { strongestPulls } from './strongest-pulls.ts'
import { firstVerdict, simulateSitting } from './sitting.ts'

const SEED = 20261122
const PEOPLE = 5000
/**
 * How many people the reliability diagram needs: with 20,000, the share in an interval of about
 * 1,400 people has a standard error of .013.
 */
const DIAGRAM_PEOPLE = 20_000
/** How many people answer at random. */
const RANDOM_CLICKERS = 2000
/**
 * How much people change from day to day, in standard deviations of a trait. Without it, the
 * figures would be too good, because real people are not the same every day (docs/decisions/0009).
 */
const DAILY_CHANGE = 0.5
/** The parameter a of the graded response model for untested and for tested statements. */
const UNTESTED = 1.5
const PROVEN = 2.2
/** Gives a reliability of about .66, which is what the model assumes. */
const WEAKER = 1.17
/** The range of the assumed correlation between two answers to a trait, which is .33. */
const CORRELATIONS = [0.2, 0.33, 0.45]

export type SimulatedStatements = {
  /** How sharply answers depend on the trait: the parameter a of the graded response model. */
  readonly discrimination: number
  /** The mean of Cronbach's alpha of the simulated answers over the traits. */
  readonly alpha: number
  /** As if the norms were exactly those of the simulated people. */
  readonly exactNorms: Accuracy
  /** With norms that are off by a random error, as large as the model says. */
  readonly uncertainNorms: Accuracy
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
  /**
   * Whether P(front) is as true as it claims: untested statements, with norms that are off, before
   * any tie-breaker.
   */
  readonly reliabilityDiagram: readonly ReliabilityBin[]
  /**
   * The share of clear verdicts for some values of the assumed correlation r between two answers to
   * a trait, with exact norms.
   */
  readonly clearByCorrelation: readonly { readonly r: number; readonly clear: number }[]
  /** By trait id: for how many people it is the strongest pull; untested statements. */
  readonly strongestPulls: Readonly<Record<string, number>>
  /** How often a comparison of two sittings sees a change; untested statements. */
  readonly seenChange: SeenChange
  /** How often people are told that their answers contradict each other. */
  readonly contradictions: {
    /** People who answer the untested statements honestly. */
    readonly honest: Alarms
    /** The same with statements that are only as reliable as the model assumes. */
    readonly weaker: Alarms & { readonly alpha: number }
    /** `people` who press a random answer each time. */
    readonly random: Alarms & { readonly people: number }
  }
}

/**
 * Simulates people who take the quiz twice, on different days, with statements of two qualities,
 * and people who answer at random. The same model always gives the same figures.
 */
export function simulate(model: Model): Simulation {
  const chance = chanceFrom(SEED)
  const untested = drawSample(model, UNTESTED, PEOPLE, chance)
  const proven = drawSample(model, PROVEN, PEOPLE, chance)
  const weaker = drawSample(model, WEAKER, PEOPLE, chance)
  const random = Array.from({ length: RANDOM_CLICKERS }, () => drawRandomAnswers(model, chance))
  return {
    seed: SEED,
    people: PEOPLE,
    dailyChange: DAILY_CHANGE,
    untested: figuresOf(untested, chance),
    proven: figuresOf(proven, chance),
    reliabilityDiagram: simulateDiagram(model, chance),
    clearByCorrelation: CORRELATIONS.map((r) => ({ r, clear: clearWith(r, untested) })),
    strongestPulls: strongestPulls(
      untested.standardised,
      untested.people.map(({ answers }) => answers)
    ),
    seenChange: simulateChange(untested, chance),
    contradictions: {
      honest: alarmsAmong(untested),
      weaker: { alpha: alphaOf(weaker), ...alarmsAmong(weaker) },
      random: { people: RANDOM_CLICKERS, ...alarmsOf(model, random) }
    }
  }
}

/** Simulated people with their answers on two days, and the model with the norms of the first. */
type Sample = {
  readonly discrimination: number
  readonly people: readonly {
    readonly person: Person
    readonly answers: Answers
    readonly retestAnswers: Answers
  }[]
  readonly figures: readonly TraitFigures[]
  readonly standardised: Model
}

function drawSample(model: Model, discrimination: number, count: number, chance: Chance): Sample {
  const draw = (person: Person): Answers =>
    drawAnswers(model, onOneDay(person, DAILY_CHANGE, chance), discrimination, chance)
  const people = drawPeople(model, count, chance).map((person) => ({
    person,
    answers: draw(person),
    retestAnswers: draw(person)
  }))
  const figures = traitFigures(
    model,
    people.map(({ answers }) => answers)
  )
  const norms = figures.map(({ norm: { mean, sd } }, at) => ({
    mean,
    sd,
    error: model.traits[at]?.norm.error ?? 0
  }))
  return { discrimination, people, figures, standardised: withNorms(model, norms) }
}

function alphaOf({ figures }: Sample): number {
  return meanOf(figures.map(({ alpha }) => alpha))
}

function alarmsAmong({ people, standardised }: Sample): Alarms {
  return alarmsOf(
    standardised,
    people.map(({ answers }) => answers)
  )
}

function figuresOf(sample: Sample, chance: Chance): SimulatedStatements {
  const exact = withoutNormError(sample.standardised)
  return {
    discrimination: sample.discrimination,
    alpha: alphaOf(sample),
    exactNorms: accuracyOf(
      exact,
      casesOf(sample, () => exact)
    ),
    uncertainNorms: accuracyOf(
      sample.standardised,
      casesOf(sample, () => drawNorms(sample.standardised, chance))
    )
  }
}

function simulateDiagram(model: Model, chance: Chance): readonly ReliabilityBin[] {
  const { people, standardised } = drawSample(model, UNTESTED, DIAGRAM_PEOPLE, chance)
  return reliabilityDiagram(
    model,
    people.map(({ person, answers }) => ({
      person,
      verdict: firstVerdict(drawNorms(standardised, chance), answers)
    }))
  )
}

/** Each person changes in one trait, one trait after the other, in either direction by turns. */
function simulateChange(
  { people, standardised: model, discrimination }: Sample,
  chance: Chance
): SeenChange {
  return seenChangeOf(
    model,
    people.map(({ person, answers, retestAnswers }, at) => {
      const trait = model.traits[at % model.traits.length]?.id ?? ''
      const direction = at % 2 === 0 ? 1 : -1
      const changedBy = (amount: number): Answers => {
        const level = (person.get(trait) ?? 0) + direction * amount
        const changed = new Map(person).set(trait, level)
        return drawAnswers(model, onOneDay(changed, DAILY_CHANGE, chance), discrimination, chance)
      }
      const after = { none: retestAnswers, one: changedBy(1), two: changedBy(2) }
      return { before: answers, after, trait }
    })
  )
}

/** Each person meets the model of `modelFor`, the same at both sittings. */
function casesOf({ people }: Sample, modelFor: () => Model): readonly Case[] {
  return people.map(({ person, answers, retestAnswers }) => {
    const model = modelFor()
    return {
      person,
      sitting: simulateSitting(model, answers),
      retest: simulateSitting(model, retestAnswers)
    }
  })
}

function clearWith(r: number, sample: Sample): number {
  const model = { ...withoutNormError(sample.standardised), answerCorrelation: r }
  const clear = casesOf(sample, () => model).filter(
    ({ sitting: { first } }) => first.kind === 'placed' && !first.open
  )
  return clear.length / sample.people.length
}

function withoutNormError(model: Model): Model {
  return withNorms(
    model,
    model.traits.map(({ norm }) => ({ ...norm, error: 0 }))
  )
}
