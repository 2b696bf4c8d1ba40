import { useEffect, useState } from 'preact/hooks'
import { copyText } from './copy-text.ts'

type Copied = 'not-yet' | 'copied' | 'failed'

/** Returns a function that copies the text, and whether the copy succeeded. */
export function useCopying(text: string): {
  readonly copied: Copied
  readonly copy: () => void
} {
  const [copied, setCopied] = useState<Copied>('not-yet')
  // A new text has not been copied yet.
  useEffect(() => setCopied('not-yet'), [text])
  const copy = (): void => {
    copyText(text).then(
      () => setCopied('copied'),
      () => setCopied('failed')
    )
  }
  return { copied, copy }
}
