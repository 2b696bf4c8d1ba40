import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { inOrder } from '#domain/caseload/sittings'
import { fill } from '#i18n/fill'
import { ChangingText } from '../shared/changing-text.tsx'
import { useCaseload } from './context.ts'
import { PRINT_SHEETS_ID } from './print-sheets/sheet-printing.ts'

/** Buttons for the previous and the next page of the table; nothing if there is only one. */
export function Pages() {
  const { table, props } = useCaseload()
  const { text } = props
  const pages = useStore(table.$pages)
  const page = useStore(table.$page)
  const shown = useStore(table.$rows).length
  const all = useStore(table.$found).length
  if (pages === 1) return null
  const from = page * table.rowsOnPage
  return (
    <p class="buttons pages">
      <Action possible={page > 0} act={() => table.goTo(page - 1)}>
        {text.table.before}
      </Action>
      <span role="status">
        <ChangingText>
          {fill(text.table.page, { from: from + 1, to: from + shown, all })}
        </ChangingText>
      </span>
      <Action possible={page < pages - 1} act={() => table.goTo(page + 1)}>
        {text.table.next}
      </Action>
    </p>
  )
}

type ActionProps = {
  readonly id?: string
  readonly possible: boolean
  readonly act: () => void
  /** The id of the text that says what is missing while the button is unavailable. */
  readonly hint?: string
  readonly class?: string
  readonly children: ComponentChildren
}

/**
 * A button that stays focusable while it is unavailable. It uses `aria-disabled`, because a
 * `disabled` button would lose the focus.
 */
function Action({ id, possible, act, hint, class: kind = 'quiet', children }: ActionProps) {
  return (
    <button
      id={id}
      type="button"
      class={kind}
      aria-disabled={`${!possible}`}
      aria-describedby={possible ? undefined : hint}
      onClick={() => possible && act()}
    >
      {children}
    </button>
  )
}

/**
 * Buttons for the selected people (compare, print sheets, remove) and for printing the whole table.
 */
export function TableActions() {
  const { table, caseload, $sittingsByLatest, props, show, print } = useCaseload()
  const { table: text } = props.text
  const selected = useStore(table.$selected)
  const [one, other] = selected
  const found = new Set(useStore(table.$found).map(({ id }) => id))
  const hidden = selected.filter((id) => !found.has(id)).length
  // With all sittings: somebody who is taken out must not come back with an earlier one.
  const removeSelected = (): void => {
    const sittings = $sittingsByLatest.get()
    const people = selected.flatMap((id) => sittings.get(id) ?? [])
    caseload.remove(people.flatMap((person) => inOrder(person).map(({ id }) => id)))
  }
  return (
    <>
      <p class="buttons actions">
        <span role="status">
          <ChangingText>
            {fill(hidden > 0 ? text.selectedHidden : text.selected, {
              count: selected.length,
              hidden
            })}
          </ChangingText>
        </span>
        <Action
          class="button"
          hint="compare-hint"
          possible={selected.length === 2}
          act={() => {
            if (one !== undefined && other !== undefined) {
              show({ kind: 'two', ids: [Math.min(one, other), Math.max(one, other)] })
            }
          }}
        >
          {text.compare}
        </Action>
        <Action id={PRINT_SHEETS_ID} possible={selected.length > 0} act={() => print('sheets')}>
          {text.sheets}
        </Action>
        <Action possible={selected.length > 0} act={removeSelected}>
          {text.remove}
        </Action>
        <button id="print-all" type="button" class="quiet" onClick={() => print('all-rows')}>
          {text.print}
        </button>
      </p>
      <p id="compare-hint" class="small">
        {text.compareHint}
      </p>
    </>
  )
}
