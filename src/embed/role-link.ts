import { parseAddress } from './parse-address.ts'

/** What a template can contain of a role: its name and its O*NET-SOC code. */
type SearchTerms = { readonly name: string; readonly soc: string }

/**
 * Fills in the placeholders `{role}` and `{soc}` of a host's template, percent-encoded, which gives
 * the address of the host's search for this role. Returns undefined for a template without a
 * placeholder, and when the result is not an absolute `http:` or `https:` address; roles then link
 * to our own pages.
 */
export function roleLinkFor(template: string, { name, soc }: SearchTerms): string | undefined {
  if (!/\{(role|soc)\}/.test(template)) return undefined
  const filled = template
    .replaceAll('{role}', encodeURIComponent(name))
    .replaceAll('{soc}', encodeURIComponent(soc))
  const url = parseAddress(filled)
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined
}

/** Whether `roleLinkFor` accepts a template. */
export function isRoleLink(template: string): boolean {
  return roleLinkFor(template, { name: 'x', soc: 'x' }) !== undefined
}
