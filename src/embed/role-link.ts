import { parseAddress } from './parse-address.ts'

/** A role as a host's search may ask for it. */
type Searched = { readonly name: string; readonly soc: string }

/**
 * The host's own search for a role: its template with `{role}` and `{soc}` filled in. Undefined for a template that is no web
 * address or asks for nothing: then the role leads to our own page.
 */
export function roleLinkFor(template: string, { name, soc }: Searched): string | undefined {
  if (!/\{(role|soc)\}/.test(template)) return undefined
  const filled = template
    .replaceAll('{role}', encodeURIComponent(name))
    .replaceAll('{soc}', encodeURIComponent(soc))
  const url = parseAddress(filled)
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined
}

/** Whether a template is one that leads to a search for a role. */
export function isRoleLink(template: string): boolean {
  return roleLinkFor(template, { name: 'x', soc: 'x' }) !== undefined
}
