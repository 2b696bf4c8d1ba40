import { atom, type ReadableAtom } from 'nanostores'
import { ADVERTS_KEY } from './person.ts'
import { storageEntry } from './storage-entry.ts'
import { recordIn, storedRecord } from './stored-record.ts'

/** An advert as the visitor pasted it. */
export type PastedAdvert = { readonly title: string; readonly text: string }

/** What the page shows: a form, or the answer about one of the adverts. */
export type AdvertView =
  /** A form; `at` is the advert that it changes, or else it adds one. */
  | { readonly kind: 'form'; readonly at: number | undefined; readonly draft: PastedAdvert }
  | { readonly kind: 'answer'; readonly at: number }

/** The adverts that the visitor reads in this tab. They are forgotten when the tab is closed. */
export type Adverts = {
  readonly $adverts: ReadableAtom<readonly PastedAdvert[]>
  readonly $view: ReadableAtom<AdvertView>
  /** Remembers what is typed into the form, so that a reload loses nothing. */
  readonly type: (draft: PastedAdvert) => void
  /** Reads the draft: adds it, or replaces the advert that it changes. */
  readonly read: () => void
  readonly show: (at: number) => void
  /** Opens the form for the advert `at`, or for another one. */
  readonly edit: (at: number | undefined) => void
  readonly remove: (at: number) => void
  readonly clear: () => void
}

/** So many adverts fit side by side. */
export const MOST_ADVERTS = 3

/** Longer texts are cut: nobody reads an advert of fifty pages. */
export const LONGEST_ADVERT = 100_000

/** Longer titles are cut. */
export const LONGEST_TITLE = 300

const EMPTY: PastedAdvert = { title: '', text: '' }

/**
 * The adverts of a window's tab. `linked`, an advert from the address, is read at once, unless the
 * tab has it already.
 */
export function advertsOf(window: Window, linked: PastedAdvert | undefined): Adverts {
  const entry = storageEntry(window, 'sessionStorage', ADVERTS_KEY)
  const stored = parseAdverts(entry.read() ?? '')
  const $adverts = atom(stored.adverts)
  const $view = atom<AdvertView>(
    stored.draft === undefined && stored.adverts.length > 0
      ? { kind: 'answer', at: 0 }
      : formWith(undefined, stored.draft ?? EMPTY)
  )

  function store(): void {
    const view = $view.get()
    const adverts = $adverts.get()
    const draft = view.kind === 'form' && view.draft.text !== '' ? view.draft : undefined
    if (adverts.length === 0 && draft === undefined) entry.remove()
    else entry.write(JSON.stringify({ adverts, draft }))
  }

  function set(adverts: readonly PastedAdvert[], view: AdvertView): void {
    $adverts.set(adverts)
    $view.set(view)
    store()
  }

  function add(advert: PastedAdvert): void {
    const adverts = [...$adverts.get().slice(0, MOST_ADVERTS - 1), advert]
    set(adverts, { kind: 'answer', at: adverts.length - 1 })
  }

  if (linked) {
    const at = stored.adverts.findIndex(({ text }) => text === linked.text)
    if (at >= 0) $view.set({ kind: 'answer', at })
    else add(cut(linked))
  }

  return {
    $adverts,
    $view,
    type(draft) {
      const view = $view.get()
      if (view.kind !== 'form') return
      $view.set({ ...view, draft })
      store()
    },
    read() {
      const view = $view.get()
      if (view.kind !== 'form') return
      const advert = cut(view.draft)
      const { at } = view
      if (at === undefined) add(advert)
      else {
        const adverts = $adverts.get().map((other, index) => (index === at ? advert : other))
        set(adverts, { kind: 'answer', at })
      }
    },
    show: (at) => set($adverts.get(), { kind: 'answer', at }),
    edit: (at) =>
      set(
        $adverts.get(),
        formWith(at, (at === undefined ? undefined : $adverts.get()[at]) ?? EMPTY)
      ),
    remove(at) {
      const adverts = $adverts.get().filter((_, index) => index !== at)
      set(adverts, adverts.length === 0 ? formWith(undefined, EMPTY) : { kind: 'answer', at: 0 })
    },
    clear: () => set([], formWith(undefined, EMPTY))
  }
}

function formWith(at: number | undefined, draft: PastedAdvert): AdvertView {
  return { kind: 'form', at, draft }
}

function cut({ title, text }: PastedAdvert): PastedAdvert {
  return { title: title.trim().slice(0, LONGEST_TITLE), text: text.slice(0, LONGEST_ADVERT) }
}

/**
 * The advert in a URL fragment, `#title=…&text=…` as in a query: a bookmark or another page may hand
 * one over, and the fragment is not sent to the server. Undefined without a text.
 */
export function advertInHash(hash: string): PastedAdvert | undefined {
  const fields = new URLSearchParams(hash.replace(/^#/, ''))
  const text = fields.get('text') ?? ''
  return text.trim() === '' ? undefined : { title: fields.get('title') ?? '', text }
}

/** Parses what was stored, and leaves out what could not have been written. Never throws. */
function parseAdverts(stored: string): {
  readonly adverts: readonly PastedAdvert[]
  readonly draft: PastedAdvert | undefined
} {
  const { adverts, draft } = storedRecord(stored)
  const list: readonly unknown[] = Array.isArray(adverts) ? adverts : []
  return { adverts: list.flatMap(pasted).slice(0, MOST_ADVERTS), draft: pasted(draft)[0] }
}

function pasted(value: unknown): readonly PastedAdvert[] {
  const { title, text } = recordIn(value)
  return typeof title === 'string' && typeof text === 'string' ? [{ title, text }] : []
}
