import type { Norm, Trait } from '#domain/model'
import type { Calibration } from './calibration.ts'
import { type TraitFigures, WEAK } from './trait-figures.ts'
import type { VerdictShares } from './verdict-shares.ts'

/** The calibration as text for a terminal. */
export function calibrationReport(
  { people, traits, norms, before, after }: Calibration,
  letters: Readonly<Record<string, string>>
): string {
  return [
    `${people} people`,
    '',
    row('trait', ['n', 'mean', 'SD', 'alpha']),
    ...traits.map(traitRow),
    '',
    `Item–rest r of each statement (below ${digits(WEAK, 2)}: look at its wording)`,
    ...traits.flatMap(questionRows),
    '',
    'New norms, for content/model/traits.yaml:',
    '',
    'traits:',
    ...traits.map(({ trait }, place) => normLine(trait, letters[trait.id], norms[place])),
    '',
    row('share of verdicts', ['old', 'new']),
    ...shareRows(before, after),
    ''
  ].join('\n')
}

function traitRow({ trait, people, norm, alpha }: TraitFigures): string {
  return row(trait.id, [String(people), digits(norm.mean, 1), digits(norm.sd, 1), digits(alpha, 2)])
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

/** A line of traits.yaml, ready to be pasted. */
function normLine({ id, side, weight }: Trait, letter = '?', norm?: Norm): string {
  const measured = norm === undefined ? '' : `, norm: { mean: ${norm.mean}, sd: ${norm.sd} }`
  return `  ${id}: { letter: ${letter}, side: ${side}, weight: ${weightText(weight)}${measured} }`
}

/** Two decimals, as in the file, unless a weight has more. */
function weightText(weight: number): string {
  const short = weight.toFixed(2)
  return Number(short) === weight ? short : String(weight)
}

function shareRows(before: VerdictShares, after: VerdictShares): readonly string[] {
  const old = Object.entries(before)
  const now = Object.values(after)
  return old.map(([verdict, share], place) => row(verdict, [percent(share), percent(now[place])]))
}

function row(name: string, figures: readonly string[]): string {
  return name.padEnd(34) + figures.map((figure) => figure.padStart(8)).join('')
}

/** A number with so many decimals; a dash where there is none to be had. */
function digits(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return '–'
  const text = value.toFixed(decimals)
  return Number(text) === 0 ? text.replace('-', '') : text
}

function percent(share = 0): string {
  return `${digits(100 * share, 1)} %`
}
