type Entry = { readonly url: URL; readonly state: unknown }

/** The history of one tab: what it shows, and how it got there. */
export type FakeHistory = {
  readonly entries: readonly Entry[]
  readonly current: () => Entry
  readonly pushState: (state: unknown, unused: string, url?: string) => void
  readonly replaceState: (state: unknown, unused: string, url?: string) => void
  readonly goBack: () => void
}

export function fakeHistory(address: string): FakeHistory {
  let at = 0
  const entries: Entry[] = [{ url: new URL(address), state: null }]
  const current = (): Entry => {
    const entry = entries[at]
    if (entry === undefined) throw new Error('There is nothing to go back to.')
    return entry
  }
  const made = (state: unknown, url?: string): Entry => ({
    // Browsers keep a copy, never the value itself.
    state: structuredClone(state),
    url: url === undefined ? current().url : new URL(url, current().url)
  })
  return {
    entries,
    current,
    pushState(state, _, url) {
      entries.splice(at + 1, entries.length, made(state, url))
      at += 1
    },
    replaceState(state, _, url) {
      entries[at] = made(state, url)
    },
    goBack() {
      at -= 1
      current()
    }
  }
}
