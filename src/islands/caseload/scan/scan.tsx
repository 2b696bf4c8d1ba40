import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { CounsellorText } from '#content-reader/text-types'
import { storageEntry } from '#stores/storage-entry'
import { FetchFailed } from '../../shared/fetch-failed.tsx'
import { useRestoredControls } from '../../shared/page-shows.ts'
import { useLazy } from '../../shared/use-lazy.ts'
import { useCaseload } from '../context.ts'
import { takeScanned } from './take-scanned.ts'

export type ScannerText = CounsellorText['caseload']['scan']['scanner']

/** The camera, the decoder of QR codes, and the words around them. */
export type ScannerPart = typeof import('./scanner.lazy.tsx') & { readonly words: ScannerText }

/** The `sessionStorage` key that says that scanning makes no sound. */
const SOUND_KEY = 'front-or-back:scan-sound'

/**
 * The button that fetches the scanner and opens it. Only this press makes the browser ask for the
 * camera. `field` is the id of the field for codes, for whoever types instead.
 */
export function Scan({ field }: { readonly field: string }) {
  const opened = useCaseload()
  const { caseload, props } = opened
  const { state, load } = useLazy<ScannerPart>(`${props.language}-scanner`)
  const [view, setView] = useState<'not-opened' | 'opened' | 'closed'>('not-opened')
  const button = useRef<HTMLButtonElement>(null)
  useRestoredControls()
  // The button and the scanner replace each other, so the focus must move with them.
  useLayoutEffect(() => {
    if (view === 'closed') button.current?.focus()
  }, [view])
  if (view === 'opened' && state.kind === 'loaded') {
    const { Scanner, words } = state.part
    return (
      <Scanner
        key="scanner"
        words={words}
        take={(text) => takeScanned(text, opened)}
        takeBack={(ids) => ids.forEach(caseload.withdraw)}
        silent={storageEntry(window, 'sessionStorage', SOUND_KEY)}
        close={() => setView('closed')}
        type={() => {
          setView('not-opened')
          document.getElementById(field)?.focus()
        }}
      />
    )
  }
  const open = (): void => {
    setView('opened')
    load()
  }
  return (
    <div class="scan" key="button">
      <button type="button" class="button" ref={button} onClick={open}>
        {props.scan.open}
      </button>
      {view === 'opened' && state.kind === 'failed' && (
        <FetchFailed message={props.scan.failed} again={props.scan.again} retry={load} />
      )}
    </div>
  )
}
