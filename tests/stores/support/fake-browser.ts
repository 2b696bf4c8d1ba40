import { type FakeHistory, fakeHistory } from './fake-history.ts'
import { type FakeStorage, fakeStorage, type StorageMood } from './fake-storage.ts'

/** As much of a window as the stores use, and what people do with a tab. */
export type FakeTab = {
  readonly window: Window
  readonly history: FakeHistory
  readonly address: () => string
  /** The back button. */
  readonly back: () => void
  /** The same tab after a reload: its history is kept, everything that ran in it is gone. */
  readonly reload: () => FakeTab
  /** The page is shown again as it was left, with everything that ran in it; what other tabs wrote meanwhile it has not heard. */
  readonly comeBack: () => void
}

export type FakeBrowser = {
  readonly storage: FakeStorage
  readonly openTab: (address?: string) => FakeTab
  /** Lets the tabs hear what the others have written: later than they wrote it, as in real browsers. */
  readonly deliver: () => void
}

type StorageNews = { readonly key: string | null; readonly newValue: string | null }
type Listener = (event: unknown) => void
type Listeners = Map<string, Listener[]>

const QUIZ = 'https://example.org/en/quiz/'

export function fakeBrowser(mood: StorageMood = 'working'): FakeBrowser {
  const storage = fakeStorage(mood)
  const tabs: Listeners[] = []
  let news: { readonly from: Listeners; readonly event: StorageNews }[] = []

  function tabWith(history: FakeHistory): FakeTab {
    const listeners: Listeners = new Map()
    tabs.push(listeners)
    const window = {
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
          news.push({ from: listeners, event: { key, newValue } })
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
        tell(listeners, 'popstate', { state: history.current().state })
      },
      reload() {
        tabs.splice(tabs.indexOf(listeners), 1)
        return tabWith(history)
      },
      comeBack: () => tell(listeners, 'pageshow', { persisted: true })
    }
  }

  return {
    storage,
    openTab: (address = QUIZ) => tabWith(fakeHistory(address)),
    deliver() {
      const old = news
      news = []
      for (const { from, event } of old) {
        for (const tab of tabs) if (tab !== from) tell(tab, 'storage', event)
      }
    }
  }
}

function tell(listeners: Listeners, type: string, event: unknown): void {
  for (const listener of listeners.get(type) ?? []) listener(event)
}
