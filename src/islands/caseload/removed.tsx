import { useStore } from '@nanostores/preact'
import { fill } from '#i18n/fill'
import { Announcement } from './announcement.tsx'
import { useCaseload } from './context.ts'

/** How many people were removed last, with an undo button; sticky at the bottom of the viewport. */
export function Removed() {
  const { caseload, uiState, props, undoRemoval } = useCaseload()
  const { table: text } = props.text
  const count = useStore(caseload.$removed).length
  const times = useStore(uiState.$announcements)
  return (
    <div class={count > 0 ? 'removed shown' : 'removed'}>
      <p role="status">
        <Announcement times={times}>{count > 0 && fill(text.removed, { count })}</Announcement>
      </p>
      {count > 0 && (
        <button type="button" class="quiet" onClick={undoRemoval}>
          {text.undo}
        </button>
      )}
    </div>
  )
}
