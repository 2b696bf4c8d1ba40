import { fill } from '#i18n/fill'
import { told } from './told.ts'
import type { Tools } from './tools.ts'

/** Who was taken out last, and the way back: at the foot of the window, whatever else is left on the page. */
export function Removed({ tools }: { readonly tools: Tools }) {
  const { caseload, desk } = tools
  const { table: text } = tools.props.text
  const count = caseload.$removed.get().length
  const undo = (): void => {
    caseload.undoRemoval()
    document.getElementById('everybody')?.focus()
  }
  return (
    <div class={count > 0 ? 'removed shown' : 'removed'}>
      <p role="status">{count > 0 && told(fill(text.removed, { count }), desk.$told.get())}</p>
      {count > 0 && (
        <button type="button" class="quiet" onClick={undo}>
          {text.undo}
        </button>
      )}
    </div>
  )
}
