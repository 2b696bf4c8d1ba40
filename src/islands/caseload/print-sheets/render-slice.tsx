import { render } from 'preact'
import type { ReadPerson } from '#domain/caseload/person'
import type { Model } from '#domain/model'
import type { Locale } from '#i18n/locales'
import type { LazyState } from '#stores/lazy'
import { AdvertAfterSheet, type AdvertSource } from '../advert/advert-after-sheet.tsx'
import type { SheetPart } from '../context.ts'
import { Sheet } from '../sheet/sheet.tsx'

/** The sheet of a person in a language. */
export type PaperSheet = {
  readonly person: ReadPerson
  readonly language: Locale
  /** The lazy part with the texts. */
  readonly loaded: LoadedSheetPart
}

export type LoadedSheetPart = Extract<LazyState<SheetPart>, { kind: 'loaded' }>

/** Milliseconds after which no further sheet is begun in a slice. One takes about 8. */
const SLICE = 24

/**
 * Renders the next sheets into `paper`, at least one, which must have the earlier ones as its
 * children, each with the page about its advert after it. Returns how many it has now.
 */
export function renderSlice(
  paper: HTMLElement,
  sheets: readonly PaperSheet[],
  model: Model,
  adverts: AdvertSource
): number {
  const began = performance.now()
  // The pages about adverts are no articles.
  let done = paper.querySelectorAll('article').length
  do {
    const sheet = sheets[done]
    if (!sheet) return done
    paper.append(rendered(sheet, model, adverts))
    done += 1
  } while (done < sheets.length && performance.now() - began < SLICE)
  return done
}

/** A sheet that is rendered once: it has no state and no controls. */
function rendered(
  { person, language, loaded }: PaperSheet,
  model: Model,
  adverts: AdvertSource
): DocumentFragment {
  const fragment = document.createDocumentFragment()
  const { words, roles } = loaded.part
  render(
    <>
      <Sheet
        // Another id than that of the same sheet on the screen.
        headingId={`paper-${person.id}-${language}`}
        person={person}
        model={model}
        words={words}
        roles={roles}
      />
      <AdvertAfterSheet
        headingId={`paper-advert-${person.id}-${language}`}
        source={adverts}
        person={person}
        model={model}
        language={language}
        nameless={words.nameless}
      />
    </>,
    fragment
  )
  return fragment
}
