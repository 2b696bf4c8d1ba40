import type { Norm, Trait } from '#domain/model'
import type { Calibration } from './calibration.ts'
import { meanOf } from './statistics.ts'
import { digits, row } from './text-table.ts'
import { type TraitFigures, WEAK } from './trait-figures.ts'
import type { VerdictShares } from './verdict-shares.ts'

/** Formats a calibration as text for a terminal. `letters` are the letters of the traits by id. */
export function calibrationReport(
  { people, traits, norms, before, after }: Calibration,
  letters: Readonly<Record<string, string>>
): string {
  return [
    `${people} people`,
    '',
    row('trait (the heaviest first)', ['n', 'mean', 'SD', 'error', 'alpha']),
    ...heaviestFirst(traits).map(traitRow),
    '',
    row('mean r of two answers to a trait', [digits(meanCorrelation(traits), 2)]),
    '',
    `Item–rest correlation of each statement (below ${digits(WEAK, 2)}: check its wording)`,
    ...heaviestFirst(traits).flatMap(questionRows),
    '',
    'New norms, for content/model/traits.yaml:',
    '',
    'traits:',
    ...traits.map(({ trait }, index) => normLine(trait, letters[trait.id], norms[index])),
    '',
    row('share of verdicts', ['old', 'new']),
    ...shareRows(before, after),
    ''
  ].join('\n')
}

/** The traits by their weight, because a wrong norm of the heaviest changes most verdicts. */
function heaviestFirst(traits: readonly TraitFigures[]): readonly TraitFigures[] {
  return [...traits].sort((one, other) => other.trait.weight - one.trait.weight)
}

/**
 * The mean over the traits of the correlation r of two answers to one trait, which is the
 * `answerCorrelation` of traits.yaml: α = k·r / (1 + (k − 1)·r), for k statements, solved for r.
 */
function meanCorrelation(traits: readonly TraitFigures[]): number {
  return meanOf(traits.map(({ alpha, questions: { length: k } }) => alpha / (k - (k - 1) * alpha)))
}

function traitRow({ trait, people, norm, alpha }: TraitFigures): string {
  return row(trait.id, [
    String(people),
    digits(norm.mean, 1),
    digits(norm.sd, 1),
    digits(norm.error, 1),
    digits(alpha, 2)
  ])
}

function questionRows({ trait, questions }: TraitFigures): readonly string[] {
  return [
    trait.id,
    ...questions.map(
      ({ question, itemRest, weak }) =>
        row(`  ${question}`, [digits(itemRest, 2)]) + (weak ? '  weak' : '')
    )
  ]
}

/** The line of a trait in the format of traits.yaml. */
function normLine({ id, side, weight }: Trait, letter = '?', norm?: Norm): string {
  const measured =
    norm === undefined ? '' : `, norm: { mean: ${norm.mean}, sd: ${norm.sd}, error: ${norm.error} }`
  return `  ${id}: { letter: ${letter}, side: ${side}, weight: ${weightText(weight)}${measured} }`
}

/** A weight with two decimals, as in traits.yaml, or with more if it has more. */
function weightText(weight: number): string {
  const short = weight.toFixed(2)
  return Number(short) === weight ? short : String(weight)
}

function shareRows(before: VerdictShares, after: VerdictShares): readonly string[] {
  const newShares = Object.values(after)
  return Object.entries(before).map(([verdict, share], index) =>
    row(verdict, [percent(share), percent(newShares[index])])
  )
}

function percent(share = 0): string {
  return `${digits(100 * share, 1)} %`
}
