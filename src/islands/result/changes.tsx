import type { Change } from '#domain/change'
import { sideOfPlacing } from '#domain/grounds'
import type { Placing } from '#domain/placing'
import { fill } from '#i18n/fill'
import { ChangingText } from '../shared/changing-text.tsx'
import type { DetailsText, ResultWords } from './result-props.ts'

type Props = {
  readonly changes: readonly Change[]
  readonly placing: Placing
  readonly text: DetailsText['change']
  readonly words: ResultWords
}

/** The smallest changes of answers that would lead to another verdict. */
export function Changes({ changes, placing, text, words }: Props) {
  const side = sideOfPlacing(placing)
  const sameSide = (band: Change['band']): boolean =>
    side !== undefined && band !== 'in-between' && sideOfPlacing(band) === side
  return (
    <>
      {changes.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <p>{text.lead}</p>
          <ul>
            {changes.map(({ trait, direction, steps, band }) => (
              <li key={trait}>
                <ChangingText>
                  {fill(steps === 1 ? text.one : text.higher, {
                    steps,
                    pole: words.traits[trait]?.[direction === 'higher' ? 'high' : 'low'] ?? trait,
                    placing: band === 'in-between' ? text.inBetween : words.placings[band].name
                  }) + (sameSide(band) ? ` ${text.sameSide}` : '')}
                </ChangingText>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
