import { codeIn } from '#domain/code-in'
import { fill } from '#i18n/fill'
import { deviceOf } from '#stores/device'
import { createResult, type Result } from '#stores/result'
import { createSharing } from '#stores/sharing'
import { languageLinks } from '../language-links.ts'
import { draw } from '../light/draw.ts'
import { ignoreSecondTaps } from '../second-taps.ts'
import { keepPageLinksOutOfAddress } from '../page-links.ts'
import { carryingChoice, unpackChoice } from './carried-choice.ts'
import { CODE_FIELD } from './code-field.ts'
import { drawQrCode } from './draw-qr-code.ts'
import { lateParts } from './late-parts.ts'
import { printByKeys, unfoldForPrint } from './printing.ts'
import type { Around, ResultProps, ViewProps } from './result-text.ts'
import { ResultView } from './result.tsx'
import { viewPropsOf } from './view-props.ts'

/** What is different where the result is not a page of its own. */
type Surroundings = {
  readonly around?: Around
  readonly readdress?: (code: string) => void
}

/** A result that is shown: its roles and words, and a way to draw it anew when something else has changed. */
export type StartedResult = {
  readonly props: ViewProps
  readonly result: Result
  readonly redraw: () => void
}

/** Shows what stands behind the address's `#`, now and whenever it changes. */
export function startResult(
  root: Element,
  rows: ResultProps,
  {
    around = {
      address: location.href.split('#')[0] ?? '',
      pathTo: ({ id }, code) => `${fill(rows.paths.role, { role: id })}#${code}`
    },
    readdress = (code) => history.replaceState(history.state, '', `#${code}`)
  }: Surroundings = {}
): StartedResult {
  const props = viewPropsOf(rows, around)
  const result = createResult({
    model: props.model,
    roles: props.roles,
    device: deviceOf(window),
    entry: {
      readdress,
      note: (text) => history.replaceState(text, ''),
      noted: () => history.state
    }
  })
  const sharing = createSharing({
    writeClipboard: (text) => navigator.clipboard.writeText(text),
    drawQrCode
  })
  const late = lateParts(document.documentElement.lang)
  const redraw = (): void => draw(root, ResultView({ result, sharing, late, props, show }))

  unpackChoice()
  result.show(location.hash)
  root.replaceChildren()
  redraw()
  const stepped = ignoreSecondTaps(root)
  let step = stepOf(result)
  let code = codeOf(result)
  result.listen(() => {
    if (stepOf(result) !== step) stepped()
    if (codeOf(result) !== code) sharing.startAnew()
    step = stepOf(result)
    code = codeOf(result)
    redraw()
  })
  for (const store of [sharing.$copied, sharing.$qrCode]) store.listen(redraw)
  for (const part of Object.values(late)) part.$state.listen(redraw)
  fetchLate()

  keepPageLinksOutOfAddress()
  addEventListener('hashchange', () => {
    result.show(location.hash)
    document.querySelector<HTMLElement>('h1')?.focus()
    fetchLate()
  })
  addEventListener('pagehide', result.leave)
  printByKeys(late.answers)
  unfoldForPrint()
  languageLinks(carryingChoice)
  return { props, result, redraw }

  /** Fetches what this visitor needs besides the page. */
  function fetchLate(): void {
    const shown = result.$shown.get()
    if (shown.kind !== 'result' || shown.reading.outcome.kind === 'unclear') {
      late.noVerdict.load().then(() => {
        document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
      })
    }
    if (result.$without.get()) late.aside.load()
  }

  function show(typed: string): void {
    const given = codeIn(typed)
    if (given === '') result.missCode()
    document.getElementById(CODE_FIELD)?.focus()
    // The address is what the page shows; whatever is behind its `#` is read like any link.
    location.hash = given
  }
}

/** What takes another thing's place under somebody's finger when it changes: the next statement, a deletion and its undoing. */
function stepOf({ $asked, $forgotten }: Result): string {
  return `${$asked.get()?.id} ${$forgotten.get()}`
}

function codeOf({ $shown }: Result): string | undefined {
  const shown = $shown.get()
  return shown.kind === 'result' ? shown.code : undefined
}
