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
  /** The group's figures without names, for a projector; steps count from 1. */
  | { readonly kind: 'wall'; readonly step: number }
  /** The pair cards, and who has which. */
  | { readonly kind: 'pairs' }

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
    case 'wall':
      return `#wall-${view.step}`
    default:
      return `#${view.kind}`
  }
}

/**
 * Parses a hash that `formatView` wrote; an empty hash is the view of all, and `#wall` the first step
 * on the wall. Undefined for anything else, which may be a code.
 */
export function parseView(hash: string): CaseloadView | undefined {
  if (/^#?(all)?$/.test(hash)) return { kind: 'all' }
  if (hash === '#paper') return { kind: 'paper' }
  if (hash === '#change') return { kind: 'change' }
  if (hash === '#pairs') return { kind: 'pairs' }
  const wall = /^#wall(?:-([1-9]\d{0,2}))?$/.exec(hash)
  if (wall) return { kind: 'wall', step: Number(wall[1] ?? 1) }
  const [, person] = /^#person-(\d{1,9})$/.exec(hash) ?? []
  if (person !== undefined) return { kind: 'person', id: Number(person) }
  const [, first, second] = /^#two-(\d{1,9})-(\d{1,9})$/.exec(hash) ?? []
  if (first === undefined || second === undefined) return undefined
  return { kind: 'two', ids: [Number(first), Number(second)] }
}
