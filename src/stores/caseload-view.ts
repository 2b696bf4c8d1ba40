/**
 * What the caseload page shows. An id is a person's number in this caseload; it has no meaning in
 * another browser.
 */
export type CaseloadView =
  | { readonly kind: 'all' }
  | { readonly kind: 'person'; readonly id: number }
  | { readonly kind: 'two'; readonly ids: readonly [number, number] }
  | { readonly kind: 'paper' }
  /** Then and now, for everybody who has several sittings. */
  | { readonly kind: 'change' }

/**
 * Formats a view as a URL hash with its `#`, so that each view is a history entry and the back
 * button works.
 */
export function formatView(view: CaseloadView): string {
  switch (view.kind) {
    case 'person':
      return `#person-${view.id}`
    case 'two':
      return `#two-${view.ids.join('-')}`
    default:
      return `#${view.kind}`
  }
}

/**
 * Parses a hash that `formatView` wrote; an empty hash is the view of all. Undefined for anything
 * else, which may be a code.
 */
export function parseView(hash: string): CaseloadView | undefined {
  if (/^#?(all)?$/.test(hash)) return { kind: 'all' }
  if (hash === '#paper') return { kind: 'paper' }
  if (hash === '#change') return { kind: 'change' }
  const [, person] = /^#person-(\d{1,9})$/.exec(hash) ?? []
  if (person !== undefined) return { kind: 'person', id: Number(person) }
  const [, first, second] = /^#two-(\d{1,9})-(\d{1,9})$/.exec(hash) ?? []
  if (first === undefined || second === undefined) return undefined
  return { kind: 'two', ids: [Number(first), Number(second)] }
}
