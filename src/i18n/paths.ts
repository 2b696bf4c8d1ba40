import type { Locale } from './locales.ts'

/** The address of a page. Slugs are the same in every language, so that switching is a swap of the first part. */
export function pathTo(locale: Locale, slug: string): string {
  return slug === 'home' ? `/${locale}/` : `/${locale}/${slug}/`
}

/** The address of one person's result: everything about them stands behind the `#`. */
export function resultPath(locale: Locale, code: string): string {
  return `${pathTo(locale, 'result')}#${code}`
}

/** The address of the public page for a verdict, which knows nothing about a person. */
export function sharedPath(locale: Locale, placing: string): string {
  return `/${locale}/shared/${placing}/`
}

/** The address of a role's page. */
export function rolePath(locale: Locale, role: string): string {
  return `/${locale}/roles/${role}/`
}

/** The picture that a shared link is shown with; `name` is a placing or `site`. */
export function picturePath(locale: Locale, name: string): string {
  return `/pictures/${locale}-${name}.png`
}

/** A script of src/pages/scripts/ that a page fetches when somebody needs it. */
export function scriptPath(name: string): string {
  return `/scripts/${name}.js`
}
