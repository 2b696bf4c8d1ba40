import { useState } from 'preact/hooks'
import { fill } from '#i18n/fill'
import type { Lazy } from '#stores/lazy'
import { ChangingText } from '../shared/changing-text.tsx'
import { QrCode } from '../shared/qr-code.tsx'
import { ShareButton } from '../shared/share-button.tsx'
import { useCopying } from '../shared/use-copying.ts'
import { useQrCode } from '../shared/use-qr-code.ts'
import type { AnswersPart } from './parts.ts'
import { printWith } from './printing.ts'
import type { ResultText } from './result-props.ts'

type Props = {
  readonly code: string
  readonly verdict: string
  /** Path of the public page for the verdict; undefined without a verdict. */
  readonly shared: string | undefined
  /** Absolute URL of the result page, without a fragment. */
  readonly address: string
  readonly answers: Lazy<AnswersPart>
  readonly text: ResultText
}

/**
 * Ways to store a result and to share it. Begins with a warning that everybody who has the link can
 * see the result.
 */
export function Sharing({ code, verdict, shared, address, answers, text: all }: Props) {
  const { share: text, shareTitle } = all
  const link = `${address}#${code}`
  const { copied, copy } = useCopying(link)
  const [withQrCode, setWithQrCode] = useState(false)
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
        <button type="button" class="button" onClick={copy}>
          {text.copy}
        </button>
        <ShareButton data={{ title: shareTitle, url: link }} name={text.send} />
        <button
          type="button"
          class="quiet"
          aria-expanded={withQrCode}
          onClick={() => setWithQrCode(!withQrCode)}
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
      {withQrCode && <QrCodeOf link={link} label={text.qrLabel} failed={all.failed} />}
      {shared && (
        <p>
          <a href={shared}>{text.public}</a> <span class="small">{text.publicLead}</span>
        </p>
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
