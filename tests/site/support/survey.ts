import { resolve } from 'node:path'
import { inject } from 'vitest'
import { builtSite, pagesOf } from '../../support/built-site.ts'
import { openPage } from '../../support/visit.ts'

/** What a page says of itself, and where it leads. */
export type Surveyed = {
  readonly path: string
  readonly language: string
  readonly title: string
  readonly description: string
  readonly headings: number
  /** Ids that a `#` may lead to. */
  readonly ids: readonly string[]
  readonly links: readonly { readonly href: string; readonly hreflang: string }[]
  /** Language → address of the same page in it. */
  readonly alternates: Readonly<Record<string, string>>
}

/** Every page of the built site, as somebody without JavaScript gets it. */
export async function survey(): Promise<readonly Surveyed[]> {
  const origin = inject('origin')
  const page = await openPage({ path: '/', javaScript: false })
  const surveyed: Surveyed[] = []
  for (const path of await pagesOf(builtSite(resolve('dist')))) {
    await page.goto(origin + path)
    const found = await page.evaluate(() => {
      const all = <Kind extends Element>(selector: string) => [
        ...document.querySelectorAll<Kind>(selector)
      ]
      return {
        language: document.documentElement.lang,
        title: document.title,
        description: document.querySelector('meta[name="description"]')?.getAttribute('content'),
        headings: all('h1').length,
        ids: all('[id]').map(({ id }) => id),
        links: all<HTMLAnchorElement>('a[href]').map(({ href, hreflang }) => ({ href, hreflang })),
        alternates: all<HTMLLinkElement>('link[rel="alternate"]').map(
          ({ hreflang, href }) => [hreflang, new URL(href).pathname] as const
        )
      }
    })
    surveyed.push({
      ...found,
      path,
      description: found.description ?? '',
      alternates: Object.fromEntries(found.alternates)
    })
  }
  return surveyed
}
