import type { Result } from '#stores/result'
import type { Sharing } from '#stores/sharing'
import type { LateParts } from './late-parts.ts'
import { Missing } from './missing.tsx'
import { Reading } from './reading.tsx'
import type { ViewProps } from './result-text.ts'

type Props = {
  readonly result: Result
  readonly sharing: Sharing
  readonly late: LateParts
  readonly props: ViewProps
  readonly show: (typed: string) => void
}

/** The result page: a result where the address holds one, else a way to one. */
export function ResultView({ result, sharing, late, props, show }: Props) {
  const shown = result.$shown.get()
  const form = late.noVerdict.$state.get()
  return (
    <div id="result">
      {shown.kind === 'result' ? (
        <Reading shown={shown} result={result} sharing={sharing} late={late} props={props} />
      ) : form.kind === 'here' ? (
        <form.part.CodeForm
          shown={shown}
          text={form.part.words.code}
          quiz={props.paths.quiz}
          show={show}
        />
      ) : (
        <Missing late={late.noVerdict} text={props.text} />
      )}
    </div>
  )
}
