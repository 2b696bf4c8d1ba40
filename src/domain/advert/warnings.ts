import type { WarningMeaning } from './compiled.ts'
import type { Hit } from './hits.ts'
import { type Quote, quoteOf } from './quotes.ts'
import type { ReadSentence } from './trait-readings.ts'

/** Something in an advert that deserves a second question, with the sentences that say it. */
export type Warning = { readonly id: string; readonly quotes: readonly Quote[] }

const MOST_QUOTES = 2

/** The warnings of an advert, in the order of the text. */
export function warningsOf(sentences: readonly ReadSentence[]): readonly Warning[] {
  const said = sentences.flatMap(({ sentence, hits }) =>
    hits.warnings.map((hit) => ({ sentence, hit }))
  )
  const ids = new Set(said.map(({ hit }) => hit.meaning.id))
  return [...ids].flatMap((id) => {
    const own = said.filter(({ hit }) => hit.meaning.id === id)
    if (!isComplete(own.map(({ hit }) => hit))) return []
    const withIt = [...new Set(own.map(({ sentence }) => sentence))]
    const quotes = withIt.slice(0, MOST_QUOTES).map((sentence) => {
      const marked = own.filter((one) => one.sentence === sentence).map(({ hit }) => hit)
      return quoteOf(sentence, marked)
    })
    return [{ id, quotes }]
  })
}

/** Whether phrases are enough: one that counts alone, or one of each list. */
function isComplete(hits: readonly Hit<WarningMeaning>[]): boolean {
  const has = (list: WarningMeaning['list']) => hits.some(({ meaning }) => meaning.list === list)
  return has('alone') || (has('phrases') && has('together'))
}
