import type { Locale } from '#i18n/locales'
import type { LibraryRole } from './library-role.ts'
import type { Page } from './page.ts'
import { type Content, type LanguageContent, readContent } from './read-content.ts'
import type { RolePage } from './role-page.ts'
import type { ProseSlug } from './slugs.ts'

let content: Content | undefined

/** The content of this site, read and checked once a build. */
export function siteContent(): Content {
  content ??= readContent('content')
  return content
}

/** What is said in one language. */
export function languageContent(locale: Locale): LanguageContent {
  return siteContent().languages[locale]
}

/** An explaining page. The reader has made sure that it is there. */
export function prosePage(locale: Locale, slug: ProseSlug): Page {
  const page = languageContent(locale).pages[slug]
  if (!page) throw new Error(`The page ${slug} was not read in ${locale}.`)
  return page
}

/** A role of the library. The reader has made sure that roles only name each other. */
export function libraryRole(id: string): LibraryRole {
  const role = siteContent().roles.find((one) => one.id === id)
  if (!role) throw new Error(`There is no role ${id}.`)
  return role
}

/** A role's page. The reader has made sure that it is there. */
export function rolePage(locale: Locale, id: string): RolePage {
  const page = languageContent(locale).roles[id]
  if (!page) throw new Error(`The page of ${id} was not read in ${locale}.`)
  return page
}
