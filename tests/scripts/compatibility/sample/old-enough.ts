// Code that every browser of the floor runs, and names that only look like something newer.

type Own = { readonly toSorted: string; readonly canParse: () => boolean; readonly popover: string }

export function oldEnough(list: readonly number[], own: Own, element: HTMLElement): string {
  const last = [...list].sort((one, other) => one - other).at(-1) ?? 0
  const copy = structuredClone(list)
  const { popover } = own
  element.replaceChildren(`${last}`, own.toSorted, `${own.canParse()}`, popover)
  addEventListener('pageshow', ({ persisted }) => persisted)
  return new URL(document.baseURI).pathname.replaceAll('/', `${copy.length}`)
}
