import type { Content } from '#content-reader/read-content'
import type { Advert } from '#domain/advert/read-advert'
import { chanceFrom } from '../simulation/chance.ts'
import { mixedAdverts } from './mixed-adverts.ts'
import { ownAdverts } from './own-adverts.ts'

/** Adverts mixed from our own, half of them English, half Vietnamese. The same in each run. */
export function generatedAdverts(content: Content, count: number): readonly Advert[] {
  const chance = chanceFrom(1)
  const own = ownAdverts(content)
  const [english, vietnamese] = (['en', 'vi'] as const).map((language) =>
    mixedAdverts(
      own.filter((advert) => advert.language === language),
      Math.ceil(count / 2),
      chance
    )
  )
  return [...(english ?? []), ...(vietnamese ?? [])].slice(0, count)
}
