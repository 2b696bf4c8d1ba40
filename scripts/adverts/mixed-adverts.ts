import { sentenceSpans } from '#domain/advert/parts'
import type { Advert } from '#domain/advert/read-advert'
import type { Chance } from '../simulation/chance.ts'

/**
 * Adverts that are mixed from others: the sentences of two, shuffled, below the title of one. The same
 * for the same `chance`. `adverts` may not be empty.
 */
export function mixedAdverts(
  adverts: readonly Pick<Advert, 'title' | 'text'>[],
  count: number,
  chance: Chance
): readonly Pick<Advert, 'title' | 'text'>[] {
  const drawn = () => adverts.slice(Math.floor(chance.share() * adverts.length))[0]
  return Array.from({ length: count }, () => {
    const both = [drawn(), drawn()].flatMap((advert) => (advert ? [advert] : []))
    const sentences = both.flatMap(({ text }) =>
      sentenceSpans(text).map(({ start, end }) => text.slice(start, end))
    )
    return { title: both[0]?.title ?? '', text: shuffled(sentences, chance).join('\n') }
  })
}

function shuffled(texts: readonly string[], chance: Chance): readonly string[] {
  return texts
    .map((text) => ({ text, position: chance.share() }))
    .sort((a, b) => a.position - b.position)
    .map(({ text }) => text)
}
