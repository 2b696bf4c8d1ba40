import type { Page } from 'playwright-core'
import { type SiteLink, siteLink } from './site-links.ts'

/** What stands in a page once its scripts have run. */
export type DrawnPage = {
  readonly title: string
  /** Its headings of the first level, without empty ones. */
  readonly headings: readonly string[]
  /** The languages in which parts of it are marked. */
  readonly foreign: readonly string[]
  readonly places: readonly string[]
  readonly links: readonly SiteLink[]
}

/** Reads an open page; `path` is where it stands on the site. */
export async function drawnPage(page: Page, path: string): Promise<DrawnPage> {
  const { links, ...drawn } = await page.evaluate(() => ({
    title: document.title,
    headings: Array.from(document.querySelectorAll('h1'), (one) => one.textContent ?? '').filter(
      (text) => text !== ''
    ),
    foreign: Array.from(document.querySelectorAll<HTMLElement>('body [lang]'), ({ lang }) => lang),
    places: Array.from(document.querySelectorAll('[id]'), ({ id }) => id),
    links: Array.from(document.querySelectorAll('a[href]'), (link) => ({
      href: link.getAttribute('href') ?? '',
      language: link.getAttribute('hreflang') ?? undefined
    }))
  }))
  const { origin } = new URL(page.url())
  return {
    ...drawn,
    links: links.map(({ href, language }) => siteLink(path, href, language, origin))
  }
}
