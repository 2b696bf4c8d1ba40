import type { Profile, TraitEnd } from '#domain/score'
import type { AdvertReading } from './read-advert.ts'

/** How an advert suits somebody in a trait that stands out in their answers. */
export type AdvertStance = {
  readonly end: TraitEnd
  /** `open`: the advert says nothing, or both. */
  readonly stance: 'like' | 'unlike' | 'open'
}

/**
 * Compares an advert with the traits that stand out in a profile, in the order of the profile.
 * `peopleTrait` is the id of the trait that the side of the advert tells about.
 */
export function compareAdvert(
  reading: AdvertReading,
  profile: Profile,
  peopleTrait: string
): readonly AdvertStance[] {
  return profile.flatMap((scored) => {
    if (scored.kind !== 'scored' || scored.end === undefined) return []
    const { trait, end } = scored
    const asked = trait.id === peopleTrait ? peopleAsked(reading) : traitAsked(reading, trait.id)
    const stance = asked === 'none' ? 'open' : asked === end ? 'like' : 'unlike'
    return [{ end: { trait: trait.id, pole: end }, stance }]
  })
}

/** Which end of a trait an advert asks for. */
type Asked = 'high' | 'low' | 'none'

function peopleAsked({ scale }: AdvertReading): Asked {
  if (scale.side === 'front') return 'high'
  return scale.side === 'back' ? 'low' : 'none'
}

/** From this difference of the sums for and against a trait on, an advert asks for an end. */
const CLEAR = 1

function traitAsked({ traits }: AdvertReading, id: string): Asked {
  const { more, less } = traits[id] ?? { more: 0, less: 0 }
  if (more - less >= CLEAR) return 'high'
  return less - more >= CLEAR ? 'low' : 'none'
}
