import { computed } from 'nanostores'
import { deviceOf } from '#stores/device'
import { createResult, type Result } from '#stores/result'
import { carryHashToLanguages } from '../language-links.ts'
import { modelFromRows } from '../model-rows.ts'
import { keepPageLinksOutOfAddress } from '../page-links.ts'
import { type NamedRole, rolesFromColumns } from '../role-columns.ts'
import { ignoreSecondTaps } from '../second-taps.ts'
import { keepFocus } from '../shared/keep-focus.ts'
import { shareRuntime } from '../shared/page-runtime.ts'
import { carryingChoice, unpackChoice } from './carried-choice.ts'
import { createParts, type Parts } from './parts.ts'
import { printByKeys, unfoldForPrint } from './printing.ts'
import type { ResultContent, ResultProps } from './result-props.ts'

/** Everything that the components of a result page need: its stores, lazy parts and content. */
export type OpenedResult = {
  readonly root: HTMLElement
  readonly content: ResultContent
  readonly result: Result
  readonly parts: Parts
}

/**
 * The links that depend on where the result is shown: on its own page, after an invited quiz, or in a
 * frame.
 */
export type ResultLinks = {
  /** Absolute URL of the result page without a fragment, for links that the visitor shares. */
  readonly address: string
  /** Path of the page of a role, for the result with this code. */
  readonly rolePath: (role: NamedRole, code: string) => string
}

type Dependencies = {
  /** Puts a code into the URL fragment without a new history entry. */
  readonly replaceCode: (code: string) => void
}

/**
 * Creates the stores of a result page and shows the result of the URL fragment, now and at each
 * change.
 */
export function openResult(
  root: HTMLElement,
  props: ResultProps,
  { replaceCode }: Dependencies
): OpenedResult {
  const model = modelFromRows(props.model)
  const roles = rolesFromColumns(model, props.families, props.roles)
  const result = createResult({
    model,
    roles,
    device: deviceOf(window),
    entry: {
      replaceCode,
      writeState: (text) => history.replaceState(text, ''),
      readState: () => history.state
    }
  })
  const parts = createParts(document.documentElement.lang)

  shareRuntime()
  unpackChoice()
  result.show(location.hash)
  addEventListener('hashchange', () => result.show(location.hash))
  addEventListener('pagehide', result.leave)

  const stepped = ignoreSecondTaps(root)
  // A double tap must not press the control that replaces the tapped one at the same position: the
  // answers of the next tie-breaker, "undo" after "delete", or "delete" after "undo".
  computed(
    [result.$asked, result.$forgotten],
    (asked, forgotten) => `${asked?.id} ${forgotten}`
  ).listen(stepped)
  keepFocus(root)
  keepPageLinksOutOfAddress()
  carryHashToLanguages(carryingChoice)
  printByKeys(parts.answers)
  unfoldForPrint()
  return { root, content: { ...props, model, roles }, result, parts }
}
