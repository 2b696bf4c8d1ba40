import type { CounsellorText, Words } from '#content-reader/text-types'
import type { KnownPatterns } from '#domain/advert/patterns'
import type { AdvertText, DetailsText } from '../../advert/advert-props.ts'

/** All that the advert beside a sheet needs in one language. */
export type TalkAdvertWords = {
  readonly text: CounsellorText['talkAdvert']
  /** The words of the answer on the page that reads adverts. */
  readonly advert: AdvertText & Pick<DetailsText, 'cautions' | 'honest'>
  /** Those of all languages: an advert may be in another language than the sheet. */
  readonly patterns: KnownPatterns
  /** By trait id: the names of its ends, and the first question for an employer at each. */
  readonly traits: Readonly<Record<string, Pick<Words['traits'][string], 'high' | 'low' | 'ask'>>>
}

/** The lazy part with the fields for an advert and its page. */
export type TalkAdvertPart = typeof import('./talk-advert.lazy.tsx') & {
  readonly words: TalkAdvertWords
}
