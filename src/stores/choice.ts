import { type Choice, NO_CHOICE } from '#domain/role-matches'
import { PREPARATIONS } from '#domain/preparation'

/**
 * Formats a choice as `preparation/traits/roles`, such as `little/quiet,order/` when no role is
 * excluded. It is stored in the history entry, so that it survives a reload and a visit to a role's
 * page; the preparation is also on the device, where it can be stored (`createJobSearch`).
 */
export function formatChoice({ preparation, traits, roles }: Choice): string {
  return [preparation, traits.join(), roles.join()].join('/')
}

/**
 * Parses what `formatChoice` wrote. Returns `NO_CHOICE` for a value that is not a string. An unknown
 * preparation becomes undefined; the ids of traits and roles are not checked here.
 */
export function parseChoice(text: unknown): Choice {
  if (typeof text !== 'string') return NO_CHOICE
  const [preparation, traits = '', roles = ''] = text.split('/')
  return {
    preparation: [...PREPARATIONS, 'any' as const].find((known) => known === preparation),
    traits: parseIds(traits),
    roles: parseIds(roles)
  }
}

function parseIds(ids: string): readonly string[] {
  return ids === '' ? [] : ids.split(',')
}
