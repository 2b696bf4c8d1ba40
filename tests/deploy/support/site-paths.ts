import { SLUGS } from '#content-reader/slugs'
import { PLACINGS } from '#domain/placing'
import { LOCALES } from '#i18n/locales'
import { pathTo, picturePath, rolePath, sharedPath } from '#i18n/paths'
import { content } from '../../content/support/real-content.ts'

// Paths of the site, as they are at the root of a domain.

const folders = LOCALES.flatMap((locale) => [
  ...SLUGS.filter((slug) => slug !== 'not-found').map((slug) => pathTo(locale, slug)),
  ...content.roles.map(({ id }) => rolePath(locale, id)),
  ...PLACINGS.map((placing) => sharedPath(locale, placing))
])

/**
 * All pages that other sites may not show in a frame. Hosts may also serve a page under the name of
 * its file.
 */
export const pages = ['/', ...folders]
  .flatMap((path) => [path, `${path}index.html`])
  .concat('/404.html')

/** All pages that any site may show in a frame. */
export const frames = LOCALES.flatMap((locale) =>
  ['frame', 'frame/result', 'frame/advert', 'frame/reader', 'frame/memory'].flatMap((slug) => {
    const path = pathTo(locale, slug)
    return [path, `${path}index.html`]
  })
)

export const scripts = [
  '/scripts/qr-code.js',
  '/scripts/advert-reader.js',
  '/embed.js',
  '/embed-1.js',
  '/embed-advert.js'
]

export const data = '/data/roles.json'

const files = [picturePath('en', 'site'), '/favicon.svg', '/robots.txt', '/sitemap.xml']

/** Pages, frames, at least one file of each kind, and an address without a page. */
export const everything = [
  ...pages,
  ...frames,
  ...scripts,
  ...files,
  data,
  '/oembed/vi.json',
  '/embed.d.ts',
  '/no/such/page'
]
