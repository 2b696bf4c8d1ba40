import { useStore } from '../use-store.ts'
import type { Result } from '#stores/result'
import { CodeForm } from './code-form.tsx'
import { Reading } from './reading.tsx'
import type { ViewProps } from './result-text.ts'

type Props = ViewProps & { readonly result: Result }

/** The result page: a result where the address holds one, else a way to one. */
export function ResultView({ result, ...props }: Props) {
  const shown = useStore(result.$shown)
  return shown.kind === 'result' ? (
    <Reading shown={shown} result={result} props={props} />
  ) : (
    <CodeForm shown={shown} text={props.text.code} quiz={props.paths.quiz} />
  )
}
