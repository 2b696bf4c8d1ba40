import type { AdvertWords } from './advert-settings.ts'

/** The texts of the site that the advert element uses; `ui.yaml` has them. */
type Texts = {
  readonly advert: {
    readonly island: {
      readonly verdicts: Readonly<Record<string, { readonly title: string }>>
      readonly scale: string
      readonly scaleFront: string
      readonly scaleMiddle: string
      readonly scaleBack: string
    }
  }
  readonly frame: { readonly advert: { readonly title: string; readonly more: string } }
}

/** The texts of the advert element on a host's page, in one language. Used at build time. */
export function advertWords(lang: string, { advert, frame }: Texts): AdvertWords {
  const { verdicts, scale, scaleFront, scaleMiddle, scaleBack } = advert.island
  const titles = Object.entries(verdicts).map(([side, { title }]) => [side, title])
  return {
    lang,
    title: frame.advert.title,
    verdicts: Object.fromEntries(titles),
    scale,
    front: scaleFront,
    middle: scaleMiddle,
    back: scaleBack,
    more: frame.advert.more
  }
}
