import style from './sharing.css?inline'
import type { ComponentChild } from 'preact'
import { useState } from 'preact/hooks'
import { fill } from '#i18n/fill'
import type { Lazy } from '#stores/lazy'
import { addStyle } from '../shared/add-style.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import { copyText } from '../shared/copy-text.ts'
import type { AnswersPart } from './parts.ts'
import { printWith } from './printing.ts'
import type { ShareWords } from './result-props.ts'
import { SharePicture } from './share-picture-view.tsx'

addStyle(style)

type Props = {
  readonly code: string
  readonly verdict: string
  /** The public page: its absolute URL, and its placing; undefined without a verdict. */
  readonly shared: { readonly url: string; readonly placing: string } | undefined
  /** Absolute URL of the result page, without a fragment. */
  readonly address: string
  readonly answers: Lazy<AnswersPart>
  /** Path of the page for two people; undefined in a frame, which opens other pages elsewhere. */
  readonly two: string | undefined
  readonly qrCodeOf: (link: string, label: string) => ComponentChild
  readonly pngOf: (svg: string) => Promise<Blob>
  readonly words: ShareWords
}

/**
 * The ways to share: first the verdict alone, as a public page or as a picture; then, folded, the
 * private link with all answers.
 */
export function Sharing(props: Props) {
  const { code, verdict, shared, address, answers, two, words } = props
  const { text, title } = words
  const [copied, setCopied] = useState<{ readonly url: string; readonly message: string }>()
  const [withQrCode, setWithQrCode] = useState(false)
  const link = `${address}#${code}`
  const copy = (url: string): void => {
    copyText(url).then(
      () => setCopied({ url, message: text.copied }),
      () => setCopied({ url, message: fill(text.copyFailed, { link: url }) })
    )
  }
  const share = (url: string): void => {
    // Without a share sheet, as on most desktops, and in a frame whose host forbids it, the link is
    // copied. Closing the sheet rejects with an AbortError: then nobody wants anything.
    if (!('share' in navigator)) copy(url)
    else {
      navigator.share({ title, url }).catch((error: unknown) => {
        if (!(error instanceof DOMException && error.name === 'AbortError')) copy(url)
      })
    }
  }
  return (
    <>
      {shared && (
        <>
          <p>{text.lead}</p>
          <p class="buttons screen-only">
            <button type="button" class="button" onClick={() => share(shared.url)}>
              {text.verdict}
            </button>
            <button type="button" class="quiet" onClick={() => copy(shared.url)}>
              {text.copyVerdict}
            </button>
            <a class="quiet" href={shared.url} target="_blank" rel="noopener">
              {text.look}
            </a>
          </p>
        </>
      )}
      <p role="status">
        <ChangingText>{copied?.url === link ? undefined : copied?.message}</ChangingText>
      </p>
      {shared && <SharePicture placing={shared.placing} words={words} pngOf={props.pngOf} />}
      <details>
        <summary>{text.private}</summary>
        <p class="notice">{text.warning}</p>
        <p class="print-only">
          <ChangingText>{verdict}</ChangingText>
        </p>
        <p class="code-line">
          {text.code} <code key={code}>{code}</code>
        </p>
        <p class="buttons screen-only">
          <button type="button" class="button" onClick={() => copy(link)}>
            {text.copy}
          </button>
          {'share' in navigator && (
            <button type="button" class="quiet" onClick={() => share(link)}>
              {text.send}
            </button>
          )}
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
          <span class="small">{text.printLead}</span>
        </p>
        <p role="status">
          <ChangingText>{copied?.url === link ? copied.message : undefined}</ChangingText>
        </p>
        {two !== undefined && (
          <p class="screen-only">
            <a href={`${two}#${code}`}>{text.compare}</a>{' '}
            <span class="small">{text.compareLead}</span>
          </p>
        )}
        {withQrCode && props.qrCodeOf(link, text.qrLabel)}
      </details>
    </>
  )
}
