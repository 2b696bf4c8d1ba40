import { render } from 'preact'
import type { ReadPerson } from '#domain/caseload/person'
import type { Model } from '#domain/model'
import type { Locale } from '#i18n/locales'
import type { LazyState } from '#stores/lazy'
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
 * children. Returns how many it has now.
 */
export function renderSlice(
  paper: HTMLElement,
  sheets: readonly PaperSheet[],
  model: Model
): number {
  const began = performance.now()
  do {
    const sheet = sheets[paper.childElementCount]
    if (sheet) paper.append(rendered(sheet, model))
  } while (paper.childElementCount < sheets.length && performance.now() - began < SLICE)
  return paper.childElementCount
}

/** A sheet that is rendered once: it has no state and no controls. */
function rendered({ person, language, loaded }: PaperSheet, model: Model): DocumentFragment {
  const fragment = document.createDocumentFragment()
  render(
    <Sheet
      // Another id than that of the same sheet on the screen.
      headingId={`paper-${person.id}-${language}`}
      person={person}
      model={model}
      words={loaded.part.words}
      roles={loaded.part.roles}
    />,
    fragment
  )
  return fragment
}
