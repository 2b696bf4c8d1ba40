import type { Page } from 'playwright-core'
import { type SiteLink, siteLink } from './site-links.ts'

/** The parts of a page that the tests check after its scripts have run. */
export type RenderedPage = {
  readonly title: string
  /** The texts of its `h1` elements, without empty ones. */
  readonly headings: readonly string[]
  /** The values of `lang` attributes inside `body`. */
  readonly markedLanguages: readonly string[]
  /** The ids of its elements, which links can use as fragments. */
  readonly ids: readonly string[]
  readonly links: readonly SiteLink[]
}

/** Reads an open page. `path` is its path on the site, against which its links are resolved. */
export async function readRenderedPage(page: Page, path: string): Promise<RenderedPage> {
  const { links, ...rendered } = await page.evaluate(() => ({
    title: document.title,
    headings: Array.from(
      document.querySelectorAll('h1'),
      (heading) => heading.textContent ?? ''
    ).filter((text) => text !== ''),
    markedLanguages: Array.from(
      document.querySelectorAll<HTMLElement>('body [lang]'),
      ({ lang }) => lang
    ),
    ids: Array.from(document.querySelectorAll('[id]'), ({ id }) => id),
    links: Array.from(document.querySelectorAll('a[href]'), (link) => ({
      href: link.getAttribute('href') ?? '',
      language: link.getAttribute('hreflang') ?? undefined
    }))
  }))
  const { origin } = new URL(page.url())
  return {
    ...rendered,
    links: links.map(({ href, language }) => siteLink(path, href, language, origin))
  }
}
