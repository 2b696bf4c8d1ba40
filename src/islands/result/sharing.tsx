import { useState } from 'preact/hooks'
import { fill } from '#i18n/fill'
import { QrCode } from './qr-code.tsx'
import type { ResultText } from './result-text.ts'

type Props = {
  readonly code: string
  readonly verdict: string
  /** Address of the public page for the verdict. */
  readonly shared: string | undefined
  readonly text: ResultText
}

/** Keeping a result and passing it on. The link is the result: that is said before anything else. */
export function Sharing({ code, verdict, shared, text: { share: text, shareTitle } }: Props) {
  const [said, setSaid] = useState('')
  const [qr, setQr] = useState(false)
  const link = `${location.href.split('#')[0]}#${code}`

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(link)
      setSaid(text.copied)
    } catch {
      // No permission, or not a secure page: the link itself is the way on.
      setSaid(fill(text.copyFailed, { link }))
    }
  }

  return (
    <section class="sharing">
      <h2>{text.heading}</h2>
      <p class="notice">{text.warning}</p>
      <p class="print-only">{verdict}</p>
      <p class="code-line">
        {text.code} <code>{code}</code>
      </p>
      <p class="buttons">
        <button type="button" class="button" onClick={copy}>
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
        <button type="button" class="quiet" aria-expanded={qr} onClick={() => setQr(!qr)}>
          {text.qr}
        </button>
        <button type="button" class="quiet" onClick={() => print()}>
          {text.print}
        </button>
      </p>
      <p role="status">{said}</p>
      {qr && <QrCode text={link} label={text.qrLabel} failed={text.qrFailed} />}
      {shared && (
        <p>
          <a href={shared}>{text.public}</a> <span class="small">{text.publicLead}</span>
        </p>
      )}
    </section>
  )
}
