import type { Choice } from './role-matches.ts'

/** The ids of the traits and roles that somebody has marked as "not me". */
export type NotMe = Pick<Choice, 'traits' | 'roles'>

export const NOTHING_EXCLUDED: NotMe = { traits: [], roles: [] }

/** The parameter of a URL fragment that holds the marks, as in `#1ABC-…&not-me=focus/teller`. */
export const NOT_ME_PARAMETER = 'not-me'

/** More ids of a kind are ignored: there are far fewer traits and roles. */
const MOST_IDS = 200

/**
 * The marks as one text, such as `people.focus/teller`; empty if nothing is marked. It has none of
 * the characters that separate columns in a caseload.
 */
export function formatNotMe({ traits, roles }: NotMe): string {
  return countMarks({ traits, roles }) === 0 ? '' : `${traits.join('.')}/${roles.join('.')}`
}

/**
 * Parses what `formatNotMe` wrote. Ignores repeated ids, and anything that is not made of a–z and
 * hyphens. The ids may be unknown (`knownMarks`). Never throws.
 */
export function parseNotMe(text: string): NotMe {
  const parts = text.split('/').map(idsIn)
  return { traits: parts.slice(0, 1).flat(), roles: parts.slice(1, 2).flat() }
}

/**
 * The marks in a link or URL fragment, also if its slash is percent-encoded; none if it has no such
 * parameter.
 */
export function extractNotMe(link: string): NotMe {
  const written = new RegExp(`[&?]${NOT_ME_PARAMETER}=([^&?#\\s]*)`).exec(link)?.[1]
  return written === undefined ? NOTHING_EXCLUDED : parseNotMe(written.replace(/%2F/gi, '/'))
}

/** The number of marks, of traits and roles together. */
export function countMarks({ traits, roles }: NotMe): number {
  return traits.length + roles.length
}

/** The marks with known ids. Links can hold others, because everybody can edit a link. */
export function knownMarks(
  { traits, roles }: NotMe,
  known: { readonly traits: readonly string[]; readonly roles: readonly string[] }
): NotMe {
  return {
    traits: traits.filter((id) => known.traits.includes(id)),
    roles: roles.filter((id) => known.roles.includes(id))
  }
}

function idsIn(list: string): readonly string[] {
  const ids = list.split('.', MOST_IDS).filter((id) => /^[a-z][a-z-]*$/.test(id))
  return [...new Set(ids)]
}
