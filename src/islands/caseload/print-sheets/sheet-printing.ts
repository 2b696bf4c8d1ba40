import type { Person, ReadPerson } from '#domain/caseload/person'
import type { Model } from '#domain/model'
import type { Locale } from '#i18n/locales'
import type { SheetLanguages } from '#stores/caseload-ui-state'
import type { TalkAdverts } from '#stores/talk-adverts'
import { atom, type ReadableAtom } from 'nanostores'
import type { SheetParts } from '../sheet/sheet-parts.ts'
import { nextTask } from './next-task.ts'
import { type LoadedSheetPart, type PaperSheet, renderSlice } from './render-slice.tsx'

/** What the page shows about printing the sheets of many people. */
export type SheetPrintingState =
  | { readonly kind: 'idle' }
  /** The first `prepared` of the `total` sheets are rendered. */
  | { readonly kind: 'preparing'; readonly prepared: number; readonly total: number }
  /** All sheets were prepared, and handed to the print dialog. */
  | { readonly kind: 'ready'; readonly total: number }
  /**
   * Nothing was printed: the counsellor stopped it, a person was changed or removed, or the texts
   * could not be fetched.
   */
  | { readonly kind: 'stopped' | 'changed' | 'failed' }

export type SheetPrinting = {
  readonly $state: ReadableAtom<SheetPrintingState>
  /**
   * Prepares the sheets in slices, so that the page can be used meanwhile, and then opens the print
   * dialog. Does nothing while other sheets are being prepared. Never rejects.
   */
  readonly print: (people: readonly ReadPerson[], languages: SheetLanguages) => Promise<void>
  readonly stop: () => void
  /** Hides the message that nothing was printed. */
  readonly dismiss: () => void
  /** Whether the next print is of sheets, not of what is on the screen. */
  readonly isReady: () => boolean
  /** Removes the printed sheets. */
  readonly clear: () => void
}

/** Id of the button that prints the sheets; it gets the focus back. */
export const PRINT_SHEETS_ID = 'print-sheets'

type Dependencies = {
  readonly root: HTMLElement
  readonly model: Model
  readonly $people: ReadableAtom<readonly Person[]>
  readonly talkAdverts: TalkAdverts
} & SheetParts

/**
 * Creates the printing of many sheets. They are rendered outside `root`, in an element that only
 * print shows: on screen they take no layout, and assistive technology does not find them.
 */
export function createSheetPrinting({
  root,
  model,
  $people,
  talkAdverts,
  sheetPartIn,
  advertPartIn,
  fetchPartsIn
}: Dependencies): SheetPrinting {
  const $state = atom<SheetPrintingState>({ kind: 'idle' })
  /** The sheets of this run; another run, or none, once it has ended. */
  let paper: HTMLElement | undefined

  return {
    $state,
    print,
    stop: () => end({ kind: 'stopped' }),
    dismiss: () => $state.set({ kind: 'idle' }),
    isReady: () => root.classList.contains('not-on-paper'),
    clear
  }

  async function print(people: readonly ReadPerson[], languages: SheetLanguages): Promise<void> {
    if ($state.get().kind === 'preparing') return
    clear()
    const own = emptyPaper()
    paper = own
    const total = people.length * languages.length
    $state.set({ kind: 'preparing', prepared: 0, total })
    const stopListening = $people.listen((current) => {
      const existing = new Set<Person>(current)
      if (paper === own && !people.every((person) => existing.has(person))) {
        end({ kind: 'changed' })
      }
    })
    await prepare(own, people, languages)
    stopListening()
    if (paper !== own) return
    end({ kind: 'ready', total })
    window.print()
  }

  /** Renders all sheets into `own`, unless the run is stopped or the texts can't be fetched. */
  async function prepare(
    own: HTMLElement,
    people: readonly ReadPerson[],
    languages: SheetLanguages
  ): Promise<void> {
    // This never rejects.
    const fetched = await fetchPartsIn(languages)
    if (paper !== own) return
    const parts = languages.map((language) => ({ language, loaded: loadedPart(language) }))
    const sheets: PaperSheet[] = []
    for (const person of people) {
      for (const { language, loaded } of parts) {
        if (!loaded || !fetched) {
          end({ kind: 'failed' })
          return
        }
        sheets.push({ person, language, loaded })
      }
    }
    root.after(own)
    while (true) {
      const prepared = renderSlice(own, sheets, model, { talkAdverts, advertPartIn })
      if (prepared === sheets.length) return
      $state.set({ kind: 'preparing', prepared, total: sheets.length })
      await nextTask()
      if (paper !== own) return
    }
  }

  function loadedPart(language: Locale): LoadedSheetPart | undefined {
    const state = sheetPartIn(language).$state.get()
    return state.kind === 'loaded' ? state : undefined
  }

  /** Ends the run that is under way. Its sheets stay only if they are ready to be printed. */
  function end(state: Exclude<SheetPrintingState, { kind: 'idle' | 'preparing' }>): void {
    if ($state.get().kind !== 'preparing') return
    if (state.kind === 'ready') root.classList.add('not-on-paper')
    else clear()
    // The button that stops is about to be removed. The page may have been scrolled meanwhile.
    if (document.activeElement?.closest('.sheet-printing')) {
      document.getElementById(PRINT_SHEETS_ID)?.focus({ preventScroll: true })
    }
    $state.set(state)
  }

  function clear(): void {
    paper?.remove()
    paper = undefined
    root.classList.remove('not-on-paper')
  }
}

function emptyPaper(): HTMLElement {
  const paper = document.createElement('div')
  paper.className = 'only-on-paper'
  return paper
}
