import type { Locale } from '#i18n/locales'
import type { LibraryRole } from './library-role.ts'
import type { RolePage } from './role-page.ts'

type PageContext = {
  /** The absolute address of the role's page. */
  readonly url: URL
  readonly locale: Locale
  /** The words for the job zones 1 to 5. */
  readonly zones: readonly string[]
}

/**
 * A role as an Occupation of schema.org in JSON-LD, for search engines and other programs. `<` is
 * escaped, so that no text can end the script element around it. Codes are those of the O*NET-SOC
 * taxonomy.
 */
export function roleOccupation(
  role: LibraryRole,
  { name, aliases, lead, sections, start }: RolePage,
  { url, locale, zones }: PageContext
): string {
  const occupation = {
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    name,
    alternateName: [...aliases, role.title],
    description: lead,
    responsibilities: plain(sections.work),
    qualifications: plain(start.map(({ html }) => html).join(' ')),
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

/** The text of HTML: without tags, with entities decoded and white space collapsed. */
function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&[^;\s]+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim()
}
