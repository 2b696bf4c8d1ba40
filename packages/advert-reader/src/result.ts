import type { Advert, AdvertReading } from '../../../src/domain/advert/read-advert.ts'
import type { TraitLevel } from '../../../src/domain/advert/trait-readings.ts'
import type { AdvertResult, AdvertSide, Quote } from '../types.d.ts'

/** What the package says of an advert that was read. */
export function resultOf({ text }: Pick<Advert, 'text'>, reading: AdvertReading): AdvertResult {
  const { verdict, scale, traits, warnings, caution, language } = reading
  const [low, high] = scale.range
  return {
    side: SIDES[verdict.kind],
    strength: rounded(scale.strength),
    range: [rounded(low), rounded(high)],
    quotes: quotesOf(text, reading.quotes),
    contact: CONTACT[scale.side],
    persuading: levelOf(traits, 'communication'),
    focus: levelOf(traits, 'focus'),
    warnings: warnings.map(({ id }) => id),
    ...(caution !== undefined && { caution }),
    lang: language
  }
}

const SIDES: Readonly<Record<AdvertReading['verdict']['kind'], AdvertSide>> = {
  front: 'front',
  back: 'back',
  bothWays: 'both',
  cannotTell: 'unclear',
  notClaimed: 'unclaimed'
}

/** Contact with people from outside is read from the sides, also where no side is claimed. */
const CONTACT: Readonly<Record<AdvertReading['scale']['side'], TraitLevel>> = {
  front: 'much',
  back: 'none',
  bothWays: 'some',
  cannotTell: 'none'
}

function quotesOf(text: string, quotes: AdvertReading['quotes']): readonly Quote[] {
  return (['front', 'back'] as const)
    .flatMap((side) =>
      quotes[side].map(({ start, end }) => ({ side, text: text.slice(start, end), start, end }))
    )
    .sort((a, b) => a.start - b.start)
}

function levelOf(traits: AdvertReading['traits'], trait: string): TraitLevel {
  return traits[trait]?.level ?? 'none'
}

/** With three decimals, and without −0. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000 + 0
}
