import { useStore } from '@nanostores/preact'
import type { Result } from '#stores/result'
import type { HandOnText } from './invited-props.ts'

type Props = { readonly result: Result; readonly text: HandOnText; readonly button: string }

/**
 * The offer to pass a shared device on, where the code was just shown or sent. Not for a result that
 * came in a link: the answers on the device may be somebody else's.
 */
export function HandOnOffer({ result, text, button }: Props) {
  const foreign = useStore(result.$foreign)
  if (foreign) return null
  return (
    <div class="hand-on">
      <h3>{text.heading}</h3>
      <p>{text.lead}</p>
      <button type="button" class="button" onClick={result.nextPerson}>
        {button}
      </button>
    </div>
  )
}
