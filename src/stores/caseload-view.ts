/** What the page of the caseload shows. People are told apart by their number in this tab, which means nothing elsewhere. */
export type CaseloadView =
  | { readonly kind: 'all' }
  | { readonly kind: 'person'; readonly id: number }
  | { readonly kind: 'two'; readonly ids: readonly [number, number] }
  | { readonly kind: 'paper' }

/** A view as what stands behind the address's `#`, so that the back button leads from one to the other. */
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

/** Reads what `formatView` wrote, or nothing at all; undefined for anything else, which may be a code. */
export function parseView(hash: string): CaseloadView | undefined {
  if (/^#?(all)?$/.test(hash)) return { kind: 'all' }
  if (hash === '#paper') return { kind: 'paper' }
  const [, person] = /^#person-(\d{1,9})$/.exec(hash) ?? []
  if (person !== undefined) return { kind: 'person', id: Number(person) }
  const [, one, other] = /^#two-(\d{1,9})-(\d{1,9})$/.exec(hash) ?? []
  if (one === undefined || other === undefined) return undefined
  return { kind: 'two', ids: [Number(one), Number(other)] }
}
