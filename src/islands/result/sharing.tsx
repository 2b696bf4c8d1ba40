import { useStore } from '@nanostores/preact'
import type { Placing } from '#domain/placing'
import { FetchFailed } from '../shared/fetch-failed.tsx'
import { pngOf } from '../shared/png-of.ts'
import { QrCode } from '../shared/qr-code.tsx'
import { useQrCode } from '../shared/use-qr-code.ts'
import type { OpenedResult, ResultLinks } from './open-result.ts'

type Props = {
  readonly code: string
  /** Undefined without a verdict. */
  readonly placing: Placing | undefined
  readonly links: ResultLinks
  readonly opened: OpenedResult
}

/** The section with the ways to share, which a lazy part brings. */
export function Sharing({ code, placing, links, opened }: Props) {
  const { parts, content } = opened
  const { text, words, paths } = content
  const state = useStore(parts.sharing.$state)
  return (
    <section class="sharing">
      <h2>{text.shareHeading}</h2>
      {state.kind === 'loaded' && (
        <state.part.Sharing
          code={code}
          verdict={placing ? words.placings[placing].name : text.unclearTitle}
          shared={
            placing && {
              placing,
              url: new URL(paths.shared.replace('{placing}', placing), location.href).href
            }
          }
          address={links.address}
          answers={parts.answers}
          two={links.two}
          qrCodeOf={(link, label) => <QrCodeOf link={link} label={label} failed={text.failed} />}
          pngOf={pngOf}
          words={state.part.words}
        />
      )}
      {state.kind === 'failed' && (
        <FetchFailed message={text.failed} again={text.again} retry={parts.sharing.load} />
      )}
    </section>
  )
}

type QrCodeProps = { readonly link: string; readonly label: string; readonly failed: string }

function QrCodeOf({ link, label, failed }: QrCodeProps) {
  const { qrCode } = useQrCode(link)
  if (qrCode === 'failed') return <p role="alert">{failed}</p>
  return qrCode === 'loading' ? null : <QrCode drawing={qrCode} label={label} />
}
