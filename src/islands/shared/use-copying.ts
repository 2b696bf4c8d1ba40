import { useEffect, useState } from 'preact/hooks'
import { copyText } from './copy-text.ts'

type Copied = 'not-yet' | 'copied' | 'failed'

/** Copying a text, and what became of it. */
export function useCopying(text: string): {
  readonly copied: Copied
  readonly copy: () => void
} {
  const [copied, setCopied] = useState<Copied>('not-yet')
  // What was copied is another text than the one that stands here now.
  useEffect(() => setCopied('not-yet'), [text])
  const copy = (): void => {
    copyText(text).then(
      () => setCopied('copied'),
      () => setCopied('failed')
    )
  }
  return { copied, copy }
}
