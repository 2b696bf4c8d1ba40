import type { LateNoVerdict } from './late-parts.ts'
import type { ResultText } from './result-text.ts'

type Props = { readonly late: LateNoVerdict; readonly text: ResultText }

/** In the place of what is said without a verdict, until it is here; and where it can't be fetched, a way to try again. */
export function Missing({ late, text }: Props) {
  return (
    <section>
      <h1 tabIndex={-1}>{text.unclearTitle}</h1>
      {late.$state.get().kind === 'failed' && (
        <>
          <p role="alert">{text.failed}</p>
          <button type="button" class="button" onClick={late.load}>
            {text.again}
          </button>
        </>
      )}
    </section>
  )
}
