import { computed } from 'nanostores'
import { deviceOf } from '#stores/device'
import { jobSearchOf } from '#stores/job-search'
import { later } from '#stores/later'
import { forgetPerson, OPENED_KEY } from '#stores/person'
import { createResult, type Result } from '#stores/result'
import { type Shortlist, shortlistOf } from '#stores/shortlist'
import { storageEntry } from '#stores/storage-entry'
import { carryHashToLanguages } from '../language-links.ts'
import { modelFromRows } from '../model-rows.ts'
import { keepPageLinksOutOfAddress } from '../page-links.ts'
import { type NamedRole, rolesByCountry } from '../role-columns.ts'
import { ignoreSecondTaps } from '../second-taps.ts'
import { keepFocus } from '../shared/keep-focus.ts'
import { shareRuntime } from '../shared/page-runtime.ts'
import { carryingChoice, unpackChoice } from './carried-choice.ts'
import { createParts, type Parts } from './parts.ts'
import { unfoldForPrint } from './printing.ts'
import type { ResultContent, ResultProps } from './result-props.ts'

/** Everything that the components of a result page need: its stores, lazy parts and content. */
export type OpenedResult = {
  readonly root: HTMLElement
  readonly content: ResultContent
  readonly result: Result
  readonly shortlist: Shortlist
  readonly parts: Parts
}

/**
 * The links that depend on where the result is shown: on its own page, after an invited quiz, or in a
 * frame.
 */
export type ResultLinks = {
  /** Absolute URL of the result page without a fragment, for links that the visitor shares. */
  readonly address: string
  /** Path of the page of a role. It carries no code: a copied address must not give away answers. */
  readonly rolePath: (role: NamedRole) => string
  /** Path of the shortlist; undefined in a frame, whose storage our own pages do not share. */
  readonly shortlist: string | undefined
  /** Path of the page for two people; undefined in a frame, from which a code may not leave. */
  readonly two: string | undefined
  /** Path of the quiz for the next person at this device. */
  readonly quiz: string
}

type Dependencies = {
  /** Puts a code into the URL fragment without a new history entry; an empty one removes it. */
  readonly replaceCode: (code: string) => void
  /** Changes what a visitor can do with the result; nothing by default. */
  readonly adapt?: (result: Result) => Result
}

/**
 * Creates the stores of a result page and shows the result of the URL fragment, now and at each
 * change.
 */
export function openResult(
  root: HTMLElement,
  props: ResultProps,
  { replaceCode, adapt = (result) => result }: Dependencies
): OpenedResult {
  const model = modelFromRows(props.model)
  const rolesIn = rolesByCountry(model, props.families, props.roles)
  const result = createResult({
    model,
    rolesIn,
    device: deviceOf(window),
    jobSearch: jobSearchOf(window),
    forgetPerson: () => forgetPerson(window),
    later,
    entry: {
      replaceCode,
      writeState: (text) => history.replaceState(text, ''),
      readState: () => history.state
    }
  })
  const parts = createParts(document.documentElement.lang)

  shareRuntime()
  // The page of a role finds the code here, because links to it carry none.
  const opened = storageEntry(window, 'sessionStorage', OPENED_KEY)
  computed([result.$shown, result.$forgotten], (shown, forgotten) =>
    shown.kind === 'result' && !forgotten ? shown.code : undefined
  ).listen((code) => (code === undefined ? opened.remove() : opened.write(code)))
  unpackChoice()
  result.show(location.hash)
  addEventListener('hashchange', () => result.show(location.hash))
  addEventListener('pagehide', result.leave)

  const stepped = ignoreSecondTaps(root)
  // A double tap must not press the control that replaces the tapped one at the same position: the
  // answers of the next tie-breaker, "undo" after "delete", or "delete" after "undo".
  computed(
    [result.$asked, result.$forgotten, result.$handedOver],
    (asked, forgotten, handedOver) => `${asked?.id} ${forgotten} ${handedOver}`
  ).listen(stepped)
  keepFocus(root)
  keepPageLinksOutOfAddress()
  carryHashToLanguages(carryingChoice)
  unfoldForPrint()
  return {
    root,
    content: { ...props, model, rolesIn },
    result: adapt(result),
    shortlist: shortlistOf(window),
    parts
  }
}
