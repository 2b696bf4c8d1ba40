import { useLayoutEffect, useState } from 'preact/hooks'
import type { Candidate } from '#domain/caseload/pair-numbers'
import { pairCardsOf } from '#domain/caseload/pairs'
import { ChangingText } from '../../shared/changing-text.tsx'
import { CardKey } from './card-key.tsx'
import { PairCardList } from './pair-card-list.tsx'
import type { WallWords } from './wall-part.ts'

/** A person with the name by which the counsellor knows them. */
export type NamedCandidate = Candidate & { readonly name: string }

type Props = {
  readonly people: readonly NamedCandidate[]
  readonly words: WallWords
  readonly print: () => void
}

/**
 * The counsellor's page with the pair cards: the cards by number, and who has which. On paper, the
 * names have pages of their own, so that they do not lie among the cards.
 */
export function PairCardsPage({ people, words, print }: Props) {
  const { cards: text } = words
  const [printed, setPrinted] = useState<'everything' | 'cards' | 'key'>('everything')
  useLayoutEffect(() => {
    const restore = (): void => setPrinted('everything')
    addEventListener('afterprint', restore)
    return () => removeEventListener('afterprint', restore)
  }, [])
  const result = pairCardsOf(people)
  return (
    <div class={`pair-cards prints-${printed}`}>
      <p class="buttons ways">
        <a class="quiet" href="#all">
          {words.close}
        </a>
      </p>
      <h2 tabIndex={-1}>{text.title}</h2>
      {result.kind === 'paired' ? (
        <>
          <p class="pair-lead">{text.lead}</p>
          <p class="buttons actions">
            <PrintButton id="print-cards" act={() => printOnly('cards')}>
              {text.printCards}
            </PrintButton>
            <PrintButton id="print-key" act={() => printOnly('key')}>
              {text.printKey}
            </PrintButton>
          </p>
          <PairCardList cards={result.cards} words={words} />
          <CardKey cards={result.cards} people={people} words={words} />
          <details class="pair-made">
            <summary>{text.made}</summary>
            <p>{text.madeText}</p>
          </details>
        </>
      ) : (
        <p class="notice">
          <ChangingText>{text[result.kind]}</ChangingText>
        </p>
      )}
    </div>
  )

  function printOnly(what: 'cards' | 'key'): void {
    setPrinted(what)
    print()
  }
}

type ButtonProps = { readonly id: string; readonly act: () => void; readonly children: string }

function PrintButton({ id, act, children }: ButtonProps) {
  return (
    <button id={id} type="button" class="button" onClick={act}>
      {children}
    </button>
  )
}
