import type { CounsellorText, Words } from '#content-reader/text-types'
import type { Locale } from '#i18n/locales'

/** The texts of the wall and of the pair cards in one language. */
export type WallWords = CounsellorText['wall'] & {
  readonly language: Locale
  readonly placings: { readonly [Id in keyof Words['placings']]: string }
  readonly traitNames: Readonly<
    Record<string, Pick<Words['traits'][string], 'name' | 'low' | 'high'>>
  >
  /** The answer in the middle of the scale. */
  readonly middleAnswer: string
}

/** The lazy part with the wall and the pair cards, which src/pages/scripts/ builds. */
export type WallPart = typeof import('./wall.lazy.tsx') & { readonly words: WallWords }
