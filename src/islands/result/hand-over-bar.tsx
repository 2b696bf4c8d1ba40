import { useStore } from '@nanostores/preact'
import type { Result } from '#stores/result'
import type { ResultText } from './result-props.ts'

type Props = { readonly result: Result; readonly text: ResultText['handOver'] }

/**
 * Above a result that this device stores: the offer to delete it, for the next person at a shared
 * device. It comes before anything of the result. Above one that came in a link: that it may be
 * somebody else's, because its sentences say "you".
 */
export function HandOverBar({ result, text }: Props) {
  const stored = useStore(result.$stored)
  const foreign = useStore(result.$foreign)
  if (foreign) return <p class="small screen-only">{text.link}</p>
  if (!stored) return null
  return (
    <div class="hand-over screen-only">
      <span>{text.hint}</span>
      <button type="button" class="quiet" onClick={result.nextPerson}>
        {text.button}
      </button>
    </div>
  )
}
