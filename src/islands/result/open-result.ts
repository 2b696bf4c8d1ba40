import { computed } from 'nanostores'
import { deviceOf } from '#stores/device'
import { createResult, type Result } from '#stores/result'
import { createSharing, type Sharing } from '#stores/sharing'
import { languageLinks } from '../language-links.ts'
import { modelFromRows } from '../model-rows.ts'
import { keepPageLinksOutOfAddress } from '../page-links.ts'
import { type NamedRole, rolesFromColumns } from '../role-columns.ts'
import { ignoreSecondTaps } from '../second-taps.ts'
import { copyText } from '../shared/copy-text.ts'
import { drawQrCode } from '../shared/draw-qr-code.ts'
import { keepFocus } from '../shared/keep-focus.ts'
import { shareRuntime } from '../shared/page-runtime.ts'
import { carryingChoice, unpackChoice } from './carried-choice.ts'
import { createParts, type Parts } from './parts.ts'
import { printByKeys, unfoldForPrint } from './printing.ts'
import type { ResultContent, ResultProps } from './result-props.ts'

/** A result page at work: its stores, its lazy parts, and what it is made of. */
export type OpenedResult = {
  readonly root: HTMLElement
  readonly content: ResultContent
  readonly result: Result
  readonly sharing: Sharing
  readonly parts: Parts
}

/** Where the result stands: on its own page, at the end of an invited quiz, or in somebody else's page. */
export type Setting = {
  /** Address of the result page, for links that are passed on. */
  readonly address: string
  /** Where a role leads to. */
  readonly pathTo: (role: NamedRole, code: string) => string
}

type Dependencies = {
  /** Puts a code into the page's address, without a new step. */
  readonly readdress: (code: string) => void
}

/** Shows what stands behind the address's `#`, now and whenever it changes. */
export function openResult(
  root: HTMLElement,
  props: ResultProps,
  { readdress }: Dependencies
): OpenedResult {
  const model = modelFromRows(props.model)
  const roles = rolesFromColumns(model, props.families, props.roles)
  const result = createResult({
    model,
    roles,
    device: deviceOf(window),
    entry: {
      readdress,
      note: (text) => history.replaceState(text, ''),
      noted: () => history.state
    }
  })
  const sharing = createSharing({ writeClipboard: copyText, drawQrCode })
  const parts = createParts(document.documentElement.lang)

  shareRuntime()
  unpackChoice()
  result.show(location.hash)
  addEventListener('hashchange', () => result.show(location.hash))
  addEventListener('pagehide', result.leave)
  result.$shown.listen(sharing.startAnew)

  const stepped = ignoreSecondTaps(root)
  // What takes another thing's place under somebody's finger: the next statement, a deletion and its undoing.
  computed(
    [result.$asked, result.$forgotten],
    (asked, forgotten) => `${asked?.id} ${forgotten}`
  ).listen(stepped)
  keepFocus(root)
  keepPageLinksOutOfAddress()
  languageLinks(carryingChoice)
  printByKeys(parts.answers)
  unfoldForPrint()
  return { root, content: { ...props, model, roles }, result, sharing, parts }
}
