import { type FakeHistory, fakeHistory } from './fake-history.ts'
import { type FakeStorage, fakeStorage, type StorageState } from './fake-storage.ts'

/**
 * A tab of a fake browser: the parts of `window` that the stores use, and what a visitor does with
 * a tab.
 */
export type FakeTab = {
  readonly window: Window
  readonly history: FakeHistory
  readonly address: () => string
  /** Presses the back button. */
  readonly back: () => void
  /** Reloads the page: the returned tab has the same history, and no event listeners. */
  readonly reload: () => FakeTab
  /**
   * Restores the page from the back/forward cache: its listeners are kept, and get `pageshow` with
   * `persisted`.
   */
  readonly restoreFromCache: () => void
}

export type FakeBrowser = {
  readonly storage: FakeStorage
  /** Opens a tab that shares the storage; the default address is the quiz. */
  readonly openTab: (address?: string) => FakeTab
  /**
   * Dispatches the pending `storage` events to all other tabs; as in a browser, not at the time of
   * writing.
   */
  readonly deliver: () => void
}

type StorageChange = { readonly key: string | null; readonly newValue: string | null }
type Listener = (event: unknown) => void
type Listeners = Map<string, Listener[]>

const QUIZ = 'https://example.org/en/quiz/'

/** A browser whose tabs share one storage with the given state. */
export function fakeBrowser(state: StorageState = 'working'): FakeBrowser {
  const storage = fakeStorage(state)
  const tabs: Listeners[] = []
  let pending: { readonly from: Listeners; readonly event: StorageChange }[] = []

  function tabWith(history: FakeHistory): FakeTab {
    const listeners: Listeners = new Map()
    tabs.push(listeners)
    const window = {
      name: '',
      history: {
        get state() {
          return history.current().state
        },
        pushState: history.pushState,
        replaceState: history.replaceState
      },
      get location() {
        return history.current().url
      },
      get localStorage() {
        return storage.seenBy((key, newValue) => {
          pending.push({ from: listeners, event: { key, newValue } })
        })
      },
      addEventListener(type: string, listener: Listener) {
        listeners.set(type, [...(listeners.get(type) ?? []), listener])
      }
    }
    return {
      window: window as unknown as Window,
      history,
      address: () => history.current().url.href,
      back() {
        history.goBack()
        dispatch(listeners, 'popstate', { state: history.current().state })
      },
      reload() {
        tabs.splice(tabs.indexOf(listeners), 1)
        return tabWith(history)
      },
      restoreFromCache: () => dispatch(listeners, 'pageshow', { persisted: true })
    }
  }

  return {
    storage,
    openTab: (address = QUIZ) => tabWith(fakeHistory(address)),
    deliver() {
      const events = pending
      pending = []
      for (const { from, event } of events) {
        for (const tab of tabs) if (tab !== from) dispatch(tab, 'storage', event)
      }
    }
  }
}

function dispatch(listeners: Listeners, type: string, event: unknown): void {
  for (const listener of listeners.get(type) ?? []) listener(event)
}
