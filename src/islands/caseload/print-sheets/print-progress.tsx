import { useStore } from '@nanostores/preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { fill } from '#i18n/fill'
import { ChangingText } from '../../shared/changing-text.tsx'
import type { CaseloadText } from '../caseload-props.ts'
import { useCaseload } from '../context.ts'
import { PRINT_SHEETS_ID, type SheetPrintingState } from './sheet-printing.ts'

/**
 * What the page shows while the sheets of many people are prepared for print, at the lower edge of
 * the window in each view, and why nothing was printed.
 */
export function PrintProgress() {
  const { sheetPrinting, props } = useCaseload()
  const state = useStore(sheetPrinting.$state)
  if (state.kind === 'idle') return null
  const ended = state.kind === 'stopped' || state.kind === 'changed' || state.kind === 'failed'
  return (
    <section
      class={ended || state.kind === 'preparing' ? 'sheet-printing shown' : 'sheet-printing'}
      aria-label={props.text.printing.label}
    >
      {/* It says each quarter of the way, and the count is beside it: not every number is spoken. */}
      <p role="status" class={ended ? undefined : 'unseen'}>
        <ChangingText>{announcementOf(state, props.text)}</ChangingText>
      </p>
      {state.kind === 'preparing' && <Preparing prepared={state.prepared} total={state.total} />}
      {ended && (
        <button type="button" class="quiet" onClick={sheetPrinting.dismiss}>
          {props.text.printing.dismiss}
        </button>
      )}
    </section>
  )
}

type Props = { readonly prepared: number; readonly total: number }

function Preparing({ prepared, total }: Props) {
  const { sheetPrinting, props } = useCaseload()
  const { printing: text } = props.text
  const stop = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    // Otherwise the whole table would be between the button and this one for keyboard users.
    if (document.activeElement?.id === PRINT_SHEETS_ID) stop.current?.focus({ preventScroll: true })
  }, [])
  return (
    <p class="progress">
      <progress max={total} value={prepared} aria-label={text.label} />
      <span aria-hidden="true">
        <ChangingText>
          {fill(text.preparing, { n: Math.min(prepared + 1, total), total })}
        </ChangingText>
      </span>
      <button
        ref={stop}
        type="button"
        class="quiet"
        // A held Enter key, which has pressed the button to print, doesn't press this one.
        onKeyDown={(event) => event.repeat && event.preventDefault()}
        onClick={sheetPrinting.stop}
      >
        {text.stop}
      </button>
    </p>
  )
}

function announcementOf(
  state: Exclude<SheetPrintingState, { kind: 'idle' }>,
  { printing: text, person }: CaseloadText
): string {
  switch (state.kind) {
    case 'preparing': {
      const { prepared, total } = state
      const quarters = Math.floor((4 * prepared) / total)
      return fill(text.preparing, { n: Math.max(1, Math.round((quarters * total) / 4)), total })
    }
    case 'ready':
      return fill(text.ready, { total: state.total })
    case 'failed':
      return person.failed
    default:
      return text[state.kind]
  }
}
