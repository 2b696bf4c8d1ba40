import type { Choice } from './role-matches.ts'

/** What somebody marked as "not me": ids of traits and of roles. */
export type NotMe = Pick<Choice, 'traits' | 'roles'>

export const NOTHING_EXCLUDED: NotMe = { traits: [], roles: [] }

/** The parameter that carries the marks behind a code in a link, as in `#1ABC-…&not-me=focus/teller`. */
export const NOT_ME_PARAMETER = 'not-me'

/** More is not worth reading: there are not nearly so many traits and roles. */
const MOST_IDS = 200

/** Marks as one short string, such as `people.focus/teller`; empty where nothing was marked. No sign of it parts columns. */
export function formatNotMe({ traits, roles }: NotMe): string {
  return countMarks({ traits, roles }) === 0 ? '' : `${traits.join('.')}/${roles.join('.')}`
}

/** Reads what `formatNotMe` wrote, each mark once; what can't be an id is passed over. Never throws. */
export function parseNotMe(text: string): NotMe {
  const parts = text.split('/').map(idsIn)
  return { traits: parts.slice(0, 1).flat(), roles: parts.slice(1, 2).flat() }
}

/** The marks in a link, as it stands there; nothing where it carries none. */
export function extractNotMe(link: string): NotMe {
  const written = new RegExp(`[&?]${NOT_ME_PARAMETER}=([^&?#\\s]*)`).exec(link)?.[1]
  return written === undefined ? NOTHING_EXCLUDED : parseNotMe(written.replace(/%2F/gi, '/'))
}

/** How many marks there are. */
export function countMarks({ traits, roles }: NotMe): number {
  return traits.length + roles.length
}

/** The marks that mean something: others may have been written into a link by anybody. */
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
