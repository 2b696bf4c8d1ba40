import { useStore } from '@nanostores/preact'
import { fill } from '#i18n/fill'
import type { Lazy } from '#stores/lazy'
import type { Sharing } from '#stores/sharing'
import { ChangingText } from '../shared/changing-text.tsx'
import { QrCode } from '../shared/qr-code.tsx'
import type { AnswersPart } from './parts.ts'
import { printWith } from './printing.ts'
import type { ResultText } from './result-props.ts'

type Props = {
  readonly code: string
  readonly verdict: string
  /** Address of the public page for the verdict. */
  readonly shared: string | undefined
  /** Address of the result page. */
  readonly address: string
  readonly sharing: Sharing
  readonly answers: Lazy<AnswersPart>
  readonly text: ResultText
}

/** Keeping a result and passing it on. The link is the result: that is said before anything else. */
export function SharingPart({
  code,
  verdict,
  shared,
  address,
  sharing,
  answers,
  text: all
}: Props) {
  const { share: text, shareTitle } = all
  const link = `${address}#${code}`
  const copied = useStore(sharing.$copied)
  const qrCode = useStore(sharing.$qrCode)
  return (
    <section class="sharing">
      <h2>{text.heading}</h2>
      <p class="notice">{text.warning}</p>
      <p class="print-only">
        <ChangingText>{verdict}</ChangingText>
      </p>
      <p class="code-line">
        {text.code} <code key={code}>{code}</code>
      </p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => sharing.copy(link)}>
          {text.copy}
        </button>
        {'share' in navigator && (
          <button
            type="button"
            class="button"
            onClick={() => navigator.share({ title: shareTitle, url: link }).catch(() => {})}
          >
            {text.send}
          </button>
        )}
        <button
          type="button"
          class="quiet"
          aria-expanded={qrCode.kind !== 'hidden'}
          onClick={() => sharing.toggleQrCode(link)}
        >
          {text.qr}
        </button>
        <button type="button" class="quiet" onClick={() => printWith(answers)}>
          {text.print}
        </button>
      </p>
      <p role="status">
        <ChangingText>
          {copied === 'copied'
            ? text.copied
            : copied === 'failed' && fill(text.copyFailed, { link })}
        </ChangingText>
      </p>
      {qrCode.kind === 'failed' && <p role="alert">{all.failed}</p>}
      {qrCode.kind === 'drawn' && <QrCode drawing={qrCode} label={text.qrLabel} />}
      {shared && (
        <p>
          <a href={shared}>{text.public}</a> <span class="small">{text.publicLead}</span>
        </p>
      )}
    </section>
  )
}
