import type { HtmlElement } from '../../support/html-elements.ts'
import type { BuiltPage } from './built-pages.ts'

/** What a page says of itself to programs. Addresses are given as paths, without the site. */
export type Head = {
  readonly language: string
  readonly title: string
  readonly description: string
  readonly robots: string
  readonly canonical: string
  readonly alternates: Readonly<Record<string, string>>
  readonly picture: string
  /** Its headings of the first level. */
  readonly headings: readonly string[]
  /** The languages in which parts of it are marked. */
  readonly foreign: readonly string[]
}

/** What a page of the built site says of itself. */
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
    foreign: elements.slice(body + 1).flatMap(({ attributes: { lang } }) => lang ?? [])
  }
}

function pathOf({ attributes: { href = '' } }: HtmlElement): string {
  return new URL(href).pathname
}
