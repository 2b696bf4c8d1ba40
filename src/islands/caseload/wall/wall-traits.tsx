import type { Spread, TraitSpread } from '#domain/caseload/group'
import type { Trait } from '#domain/model'
import { fill } from '#i18n/fill'
import { ChangingText } from '../../shared/changing-text.tsx'
import type { WallWords } from './wall-part.ts'

type Props = {
  readonly spreads: readonly TraitSpread[]
  readonly traits: readonly Trait[]
  readonly words: WallWords
}

/**
 * The middle half of the group in some traits, as a bar between the two ends of the trait and in
 * words. Without the lowest and the highest score, which are single people's.
 */
export function WallTraits({ spreads, traits, words }: Props) {
  const { traits: text, traitNames } = words
  return (
    <>
      <ul class="wall-traits" role="list">
        {spreads.map(({ trait: id, spread }) => (
          <li key={id} class={traits.find((trait) => trait.id === id)?.side}>
            <h3>
              <ChangingText>{traitNames[id]?.name}</ChangingText>
            </h3>
            <p class="wall-half">
              <ChangingText>{spread ? inWords(spread, text.spread) : text.few}</ChangingText>
            </p>
            <MiddleHalf spread={spread} />
            <p class="wall-ends">
              <span>
                <ChangingText>{traitNames[id]?.low}</ChangingText>
              </span>{' '}
              <span>
                <ChangingText>{traitNames[id]?.high}</ChangingText>
              </span>
            </p>
          </li>
        ))}
      </ul>
      <p class="wall-note">{text.legend}</p>
    </>
  )
}

function inWords({ lower, upper, median }: Spread, text: string): string {
  return fill(text, {
    lower: Math.round(lower),
    upper: Math.round(upper),
    median: Math.round(median)
  })
}

function MiddleHalf({ spread }: Pick<TraitSpread, 'spread'>) {
  // Kept inside the scale, so that its edge does not cut the mark.
  const median = Math.min(99.3, Math.max(0.7, spread?.median ?? 0))
  return (
    <svg aria-hidden="true">
      <rect width="100%" y="30%" height="40%" rx="3" class="track" />
      {spread && (
        <>
          <rect
            x={`${spread.lower}%`}
            width={`${spread.upper - spread.lower}%`}
            y="12%"
            height="76%"
            rx="3"
            class="box"
          />
          <rect x={`${median - 0.7}%`} width="1.4%" height="100%" class="edge" />
          <rect x={`${median - 0.4}%`} width="0.8%" height="100%" class="median" />
        </>
      )}
    </svg>
  )
}
