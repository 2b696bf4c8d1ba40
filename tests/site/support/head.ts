import type { HtmlElement } from '../../support/html-elements.ts'
import type { BuiltPage } from './built-pages.ts'

/**
 * A page's metadata for search engines, link previews and assistive technology. URLs are reduced to
 * their paths.
 */
export type Head = {
  readonly language: string
  readonly title: string
  readonly description: string
  readonly robots: string
  readonly canonical: string
  readonly alternates: Readonly<Record<string, string>>
  readonly picture: string
  /** The texts of its `h1` elements. */
  readonly headings: readonly string[]
  /** The values of `lang` attributes inside `body`. */
  readonly markedLanguages: readonly string[]
}

/**
 * Reads the metadata of a built page. Missing parts are empty; a missing `og:image` throws, because
 * it is no URL.
 */
export function headIn({ elements }: BuiltPage): Head {
  const named = (name: string) => elements.filter((element) => element.name === name)
  const meta = (attribute: 'name' | 'property', value: string) =>
    named('meta').find(({ attributes }) => attributes[attribute] === value)?.attributes.content ??
    ''
  const links = (rel: string) =>
    named('link').filter(
      ({ attributes }) => attributes.rel === rel && attributes.type === undefined
    )
  const body = elements.findIndex(({ name }) => name === 'body')
  return {
    language: named('html')[0]?.attributes.lang ?? '',
    title: named('title')[0]?.wholeText.trim() ?? '',
    description: meta('name', 'description'),
    robots: meta('name', 'robots'),
    canonical: links('canonical').map(pathOf).join(),
    alternates: Object.fromEntries(
      links('alternate').map((link) => [link.attributes.hreflang ?? '', pathOf(link)])
    ),
    picture: new URL(meta('property', 'og:image')).pathname,
    headings: named('h1').map(({ wholeText }) => wholeText),
    markedLanguages: elements.slice(body + 1).flatMap(({ attributes: { lang } }) => lang ?? [])
  }
}

function pathOf({ attributes: { href = '' } }: HtmlElement): string {
  return new URL(href).pathname
}
