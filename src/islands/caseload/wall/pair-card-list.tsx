import type { Pair, PairCard } from '#domain/caseload/pairs'
import { fill } from '#i18n/fill'
import { ChangingText } from '../../shared/changing-text.tsx'
import { numbersInWords } from './numbers-in-words.ts'
import type { WallWords } from './wall-part.ts'

type Props = { readonly cards: readonly PairCard[]; readonly words: WallWords }

/** The cards by number, to be cut apart: whom this number meets. Nobody's name is on them. */
export function PairCardList({ cards, words }: Props) {
  const { cards: text } = words
  const numbers = (pair: Pair) => ({ numbers: numbersInWords(pair, words) })
  return (
    <section class="pair-list">
      <h3>{text.sheet}</h3>
      <ul role="list">
        {cards.map(({ number, differing, alike }) => (
          <li key={`${number}`}>
            <strong>
              <ChangingText>{fill(text.number, { number })}</ChangingText>
            </strong>
            <span>
              <ChangingText>{fill(text.differing, numbers(differing))}</ChangingText>
            </span>
            <span>
              <ChangingText>{fill(text.alike, numbers(alike))}</ChangingText>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
