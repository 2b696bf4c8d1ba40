import type { Locale } from '#i18n/locales'
import type { LibraryRole } from './library-role.ts'
import type { Page } from './page.ts'
import { filesOf } from './content-files.ts'
import { type Content, type LanguageContent, readContent } from './read-content.ts'
import type { RolePage } from './role-page.ts'
import type { ProseSlug } from './slugs.ts'

let content: Content | undefined

/**
 * The content of this site. The first call reads and checks it; later calls return the same value.
 */
export function siteContent(): Content {
  content ??= readContent(filesOf('content'))
  return content
}

/** The content of this site in one language. */
export function languageContent(locale: Locale): LanguageContent {
  return siteContent().languages[locale]
}

/** A prose page. Throws if it is missing, which `readContent` has ruled out. */
export function prosePage(locale: Locale, slug: ProseSlug): Page {
  const page = languageContent(locale).pages[slug]
  if (!page) throw new Error(`There is no page ${slug} in ${locale}.`)
  return page
}

/**
 * A role of the library by its id. Throws for unknown ids; `readContent` has checked those in
 * content/.
 */
export function libraryRole(id: string): LibraryRole {
  const role = siteContent().roles.find((one) => one.id === id)
  if (!role) throw new Error(`There is no role ${id} in content/model/roles.yaml.`)
  return role
}

/** The page of a role. Throws if it is missing, which `readContent` has ruled out. */
export function rolePage(locale: Locale, id: string): RolePage {
  const page = languageContent(locale).roles[id]
  if (!page) throw new Error(`There is no page of the role ${id} in ${locale}.`)
  return page
}
