import { useStore } from '@nanostores/preact'
import type { Placed } from '#domain/verdict'
import type { OpenedResult } from './open-result.ts'

type Props = { readonly placed: Placed; readonly opened: OpenedResult }

/**
 * Offers tie-breakers, more statements that sharpen the verdict, while the verdict is not clear. They
 * come with the lazy part for answers.
 */
export function TieBreakers({ placed, opened }: Props) {
  const { result, parts, content } = opened
  const { text, words } = content
  const left = useStore(result.$left)
  const begun = useStore(result.$begun)
  const lazy = useStore(parts.answers.$state)
  // Check both: the page loads the part anyway, and `askMore` sets `begun` even after a failed fetch.
  const part = lazy.kind === 'loaded' && begun ? lazy.part : undefined
  if ((!placed.open || left === 0) && !part) return null
  return (
    <section class={part ? 'more' : 'screen-only'}>
      {part ? (
        <part.TieBreaking placed={placed} result={result} text={part.words} words={words} />
      ) : (
        <>
          <button
            type="button"
            class="quiet"
            onClick={() => parts.answers.load().then(result.askMore)}
          >
            {text.moment.clearer}
          </button>
          {lazy.kind === 'failed' && <p role="alert">{text.failed}</p>}
        </>
      )}
    </section>
  )
}
