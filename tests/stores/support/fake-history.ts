type Entry = { readonly url: URL; readonly state: unknown }

/** The history of one tab. */
export type FakeHistory = {
  readonly entries: readonly Entry[]
  readonly current: () => Entry
  readonly pushState: (state: unknown, unused: string, url?: string) => void
  readonly replaceState: (state: unknown, unused: string, url?: string) => void
  /** Goes back by one entry; throws at the first one. */
  readonly goBack: () => void
}

/** A history with one entry, whose state is null. */
export function fakeHistory(address: string): FakeHistory {
  let at = 0
  const entries: Entry[] = [{ url: new URL(address), state: null }]
  const current = (): Entry => {
    const entry = entries[at]
    if (entry === undefined)
      throw new Error('The fake history can’t go back: its first entry is already shown.')
    return entry
  }
  const entryFor = (state: unknown, url?: string): Entry => ({
    // Browsers store a structured clone of the state (HTML Standard, `history.pushState`).
    state: structuredClone(state),
    url: url === undefined ? current().url : new URL(url, current().url)
  })
  return {
    entries,
    current,
    pushState(state, _, url) {
      entries.splice(at + 1, entries.length, entryFor(state, url))
      at += 1
    },
    replaceState(state, _, url) {
      entries[at] = entryFor(state, url)
    },
    goBack() {
      at -= 1
      current()
    }
  }
}
