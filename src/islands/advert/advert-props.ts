import type { UiText } from '#content-reader/text-types'
import type { KnownPatterns } from '#domain/advert/patterns'

/** The words of the form and of the first screen of the answer. */
export type AdvertText = UiText['advert']['island']

/** The words of what stands below it. */
export type DetailsText = UiText['advert']['details']

/** The data that the page for adverts gives to its island. */
export type AdvertProps = {
  readonly text: AdvertText
  /**
   * The patterns for the sides, in the language of the page. Those for traits, warnings and cautions,
   * and those of the other languages, come after the first paint.
   */
  readonly patterns: KnownPatterns
}
