// Sample: code that every browser of the floor supports, and names of our own that equal newer
// features.

type Own = { readonly toSorted: string; readonly canParse: () => boolean; readonly popover: string }

export function oldEnough(list: readonly number[], own: Own, element: HTMLElement): string {
  const last = [...list].sort((first, second) => first - second).at(-1) ?? 0
  const copy = structuredClone(list)
  const { popover } = own
  element.replaceChildren(`${last}`, own.toSorted, `${own.canParse()}`, popover)
  addEventListener('pageshow', ({ persisted }) => persisted)
  return new URL(document.baseURI).pathname.replaceAll('/', `${copy.length}`)
}
