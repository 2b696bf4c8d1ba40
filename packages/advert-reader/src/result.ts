import type { Advert, AdvertReading } from '../../../src/domain/advert/read-advert.ts'
import { traitLevel } from '../../../src/domain/advert/trait-level.ts'
import type { AdvertResult, AdvertSide, Quote } from '../types.d.ts'

/** What the package says of an advert that was read. */
export function resultOf({ text }: Pick<Advert, 'text'>, reading: AdvertReading): AdvertResult {
  const { verdict, scale, warnings, caution, language } = reading
  const levelOf = (trait: string) => traitLevel(reading, trait, PEOPLE)
  const [low, high] = scale.range
  return {
    side: SIDES[verdict.kind],
    strength: rounded(scale.strength),
    range: [rounded(low), rounded(high)],
    quotes: quotesOf(text, reading.quotes),
    contact: levelOf(PEOPLE),
    persuading: levelOf('communication'),
    focus: levelOf('focus'),
    warnings: warnings.map(({ id }) => id),
    ...(caution !== undefined && { caution }),
    lang: language
  }
}

/** The id of the trait in content/model/traits.yaml that is about contact with people. */
const PEOPLE = 'people'

const SIDES: Readonly<Record<AdvertReading['verdict']['kind'], AdvertSide>> = {
  front: 'front',
  back: 'back',
  bothWays: 'both',
  cannotTell: 'unclear',
  notClaimed: 'unclaimed'
}

function quotesOf(text: string, quotes: AdvertReading['quotes']): readonly Quote[] {
  return (['front', 'back'] as const)
    .flatMap((side) =>
      quotes[side].map(({ start, end }) => ({ side, text: text.slice(start, end), start, end }))
    )
    .sort((a, b) => a.start - b.start)
}

/** With three decimals, and without −0. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000 + 0
}
