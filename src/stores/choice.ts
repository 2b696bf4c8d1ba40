import { type Choice, NO_CHOICE } from '#domain/role-matches'
import { PREPARATIONS } from '#domain/preparation'

/** A choice as one short string, for the history entry: what was put aside outlives a reload and a look at a role's page. */
export function formatChoice({ preparation, traits, roles }: Choice): string {
  return [preparation, traits.join(), roles.join()].join('/')
}

/** Reads what `formatChoice` wrote; everything counts where it is anything else. */
export function parseChoice(text: unknown): Choice {
  if (typeof text !== 'string') return NO_CHOICE
  const [preparation, traits = '', roles = ''] = text.split('/')
  return {
    preparation: PREPARATIONS.find((one) => one === preparation),
    traits: listed(traits),
    roles: listed(roles)
  }
}

function listed(ids: string): readonly string[] {
  return ids === '' ? [] : ids.split(',')
}
