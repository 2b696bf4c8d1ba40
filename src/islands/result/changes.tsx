import type { Change } from '#domain/change'
import { fill } from '#i18n/fill'
import { ChangingText } from '../shared/changing-text.tsx'
import type { DetailsText, ResultWords } from './result-props.ts'

type Props = {
  readonly changes: readonly Change[]
  readonly text: DetailsText['change']
  readonly words: ResultWords
}

/** The smallest changes of answers that would lead to another verdict. */
export function Changes({ changes, text, words }: Props) {
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
                  })}
                </ChangingText>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
