import { languageContent, prosePage } from '#content-reader/site-content'
import { PLACINGS } from '#domain/placing'
import type { Locale } from '#i18n/locales'
import { pathTo, pathToFile, sharedPath } from '#i18n/paths'

/** A page that people paste into their own, and the oEmbed response for it. */
export type PastedPage = {
  /** The path of the page. */
  readonly path: string
  /** The name of the response in oembed/, without `.json`. */
  readonly name: string
  /** The title of the page. */
  readonly title: string
}

/**
 * The pages of a language that people are likely to paste into their own: what leads to the quiz, and
 * what others share. WordPress and other consumers find the response for each of them by a link in its
 * head.
 */
export function pastedPages(locale: Locale): readonly PastedPage[] {
  const { ui, words } = languageContent(locale)
  const prose = (['home', 'front-vs-back'] as const).map((slug) => ({
    path: pathTo(locale, slug),
    name: `${locale}-${slug}`,
    title: prosePage(locale, slug).title
  }))
  const shared = PLACINGS.map((placing) => ({
    path: sharedPath(locale, placing),
    name: `${locale}-shared-${placing}`,
    title: words.placings[placing].card
  }))
  return [
    { path: pathTo(locale, 'quiz'), name: locale, title: ui.quiz.title },
    { path: pathTo(locale, 'roles'), name: `${locale}-roles`, title: ui.roles.title },
    ...prose,
    ...shared
  ]
}

/** The path of the oEmbed response for a page, by its own path; undefined where there is none. */
export function oembedPath(locale: Locale, path: string): string | undefined {
  const page = pastedPages(locale).find((pasted) => pasted.path === path)
  return page && pathToFile(`oembed/${page.name}.json`)
}
