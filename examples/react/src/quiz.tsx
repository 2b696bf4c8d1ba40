import type { FrontOrBackShare } from 'front-or-back'
import type {} from 'front-or-back/react'

type Props = {
  readonly lang: 'en' | 'vi'
  readonly theme: 'light' | 'dark'
  /** Called with a sentence about each event. */
  readonly hear: (sentence: string) => void
  /** Called when the visitor hands over the result. */
  readonly take: (result: FrontOrBackShare) => void
}

/** The quiz, with typed listeners. */
export function Quiz({ lang, theme, hear, take }: Props) {
  return (
    <front-or-back
      lang={lang}
      theme={theme}
      heading-level={2}
      onfront-or-back:start={() => hear('started')}
      onfront-or-back:progress={({ detail }) =>
        hear(`statement ${detail.step + 1} of ${detail.total}`)
      }
      onfront-or-back:complete={() => hear('finished')}
      onfront-or-back:share={({ detail }) => take(detail)}
    />
  )
}
