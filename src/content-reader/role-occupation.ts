import type { Locale } from '#i18n/locales'
import type { LibraryRole } from './library-role.ts'
import type { RolePage } from './role-page.ts'

type Place = { readonly url: URL; readonly locale: Locale; readonly zones: readonly string[] }

/**
 * A role as schema.org's Occupation, for machines that read pages: JSON to stand in a script element, so nothing in it can
 * end the element. Codes are those of the O*NET-SOC taxonomy.
 */
export function roleOccupation(
  role: LibraryRole,
  { name, lead, sections }: RolePage,
  { url, locale, zones }: Place
): string {
  const occupation = {
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name,
    alternateName: role.title,
    description: lead,
    responsibilities: plain(sections.day),
    qualifications: plain(sections.entry),
    experienceRequirements: zones[role.zone - 1],
    occupationalCategory: {
      '@type': 'CategoryCode',
      inCodeSet: {
        '@type': 'CategoryCodeSet',
        name: 'O*NET-SOC',
        url: 'https://www.onetcenter.org/taxonomy.html'
      },
      codeValue: role.soc,
      name: role.title,
      url: `https://www.onetonline.org/link/summary/${role.soc}`
    },
    mainEntityOfPage: { '@type': 'WebPage', '@id': url.href, inLanguage: locale }
  }
  return JSON.stringify(occupation).replaceAll('<', '\\u003c')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'"
}

/** Prose without its tags. */
function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&[^;\s]+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim()
}
