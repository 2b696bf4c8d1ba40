import type { PairCard } from '#domain/caseload/pairs'
import { fill } from '#i18n/fill'
import { nameOrder } from '#i18n/name-order'
import { ChangingText } from '../../shared/changing-text.tsx'
import type { NamedCandidate } from './pair-cards-page.tsx'
import type { WallWords } from './wall-part.ts'

type Props = {
  readonly cards: readonly PairCard[]
  readonly people: readonly NamedCandidate[]
  readonly words: WallWords
}

/** Who has which number, by name, so that a counsellor can hand out the cards. */
export function CardKey({ cards, people, words }: Props) {
  const { cards: text, language } = words
  const compare = nameOrder(language)
  const sorted = [...people].sort((first, second) => compare(first.name, second.name))
  const numbers = new Map(cards.map(({ id, number }) => [id, number]))
  const without = sorted.filter(({ id }) => !numbers.has(id)).map(({ name }) => name)
  return (
    <section class="pair-key">
      <h3>{text.key}</h3>
      <p class="small">{text.keyNote}</p>
      <div class="pair-names">
        <table>
          <thead>
            <tr>
              <th scope="col">{text.nickname}</th>
              <th scope="col">{text.card}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.flatMap(({ id, name }) =>
              numbers.has(id)
                ? [
                    <tr key={`${id}`}>
                      <th scope="row">
                        <ChangingText>{name}</ChangingText>
                      </th>
                      <td>
                        <ChangingText>{`${numbers.get(id)}`}</ChangingText>
                      </td>
                    </tr>
                  ]
                : []
            )}
          </tbody>
        </table>
      </div>
      {without.length > 0 && (
        <p class="small">
          <ChangingText>{fill(text.none, { names: without.join(', ') })}</ChangingText>
        </p>
      )}
    </section>
  )
}
