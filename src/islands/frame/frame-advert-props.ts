import type { UiText } from '#content-reader/text-types'
import type { AdvertText, DetailsText } from '../advert/advert-props.ts'
import type { OwnWords } from '../advert/own.tsx'

/** The data of the page about an advert in a host's frame. */
export type FrameAdvertProps = {
  readonly text: AdvertText
  readonly details: Pick<
    DetailsText,
    'says' | 'silence' | 'readings' | 'quoted' | 'cautions' | 'honest' | 'method'
  >
  readonly own: OwnWords
  readonly frame: UiText['frame']['advert']
  readonly peopleTrait: string
  /** The path of the whole page about adverts, and of how they are read. */
  readonly page: string
  readonly method: string
}
