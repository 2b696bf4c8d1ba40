import type { Late } from '#stores/late'
import type { SheetWords } from './sheet-words.ts'
import type { Tools } from './tools.ts'

type Props = {
  readonly late: Late<{ readonly words: SheetWords }>
  readonly tools: Tools
}

/** The words of the sheets could not be fetched; they can be tried again. Nothing while they are on their way. */
export function WordsMissing({ late, tools }: Props) {
  const { person: text } = tools.props.text
  return (
    <div role="alert">
      {late.$state.get().kind === 'failed' && (
        <p>
          {text.failed}{' '}
          <button type="button" class="quiet" onClick={() => late.load()}>
            {text.again}
          </button>
        </p>
      )}
    </div>
  )
}
