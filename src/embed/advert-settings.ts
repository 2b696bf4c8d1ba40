/** The attributes of `<front-or-back-advert>`, besides those that every HTML element has. */
export const ADVERT_ATTRIBUTES = ['lang', 'theme', 'accent', 'job-title', 'for', 'open'] as const

/** The texts of the advert element in one language. */
export type AdvertWords = {
  readonly lang: string
  /** The name of the part that the element adds, and of its frame. */
  readonly title: string
  /** The verdicts, by side. */
  readonly verdicts: Readonly<Record<string, string>>
  /** With the placeholders `{place}`, `{low}` and `{high}`, from 0 to 100. */
  readonly scale: string
  readonly front: string
  readonly middle: string
  readonly back: string
  /** The button that opens the frame. */
  readonly more: string
}
