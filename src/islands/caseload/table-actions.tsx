import type { ComponentChildren } from 'preact'
import { fill } from '#i18n/fill'
import type { Tools } from './tools.ts'

type Props = { readonly tools: Tools }

/** The way to the next page of the table and back. */
export function Pages({ tools }: Props) {
  const { table } = tools
  const { text } = tools.props
  const pages = table.$pages.get()
  if (pages === 1) return null
  const page = table.$page.get()
  const shown = table.$rows.get().length
  const from = page * table.rowsOnPage
  return (
    <p class="buttons pages">
      <Action possible={page > 0} act={() => table.goTo(page - 1)}>
        {text.table.before}
      </Action>
      <span role="status">
        {fill(text.table.page, {
          from: from + 1,
          to: from + shown,
          all: table.$found.get().length
        })}
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
  readonly class?: string
  readonly children: ComponentChildren
}

/** A button that keeps the focus also when there is nothing to do: one that is disabled would lose it. */
function Action({ id, possible, act, class: kind = 'quiet', children }: ActionProps) {
  return (
    <button
      id={id}
      type="button"
      class={kind}
      aria-disabled={`${!possible}`}
      aria-describedby={possible ? undefined : 'compare-hint'}
      onClick={() => possible && act()}
    >
      {children}
    </button>
  )
}

/** What can be done with those who are selected, and with all. */
export function TableActions({ tools }: Props) {
  const { table, caseload } = tools
  const { table: text } = tools.props.text
  const selected = table.$selected.get()
  const [one, other] = selected
  const found = new Set(table.$found.get().map(({ id }) => id))
  const hidden = selected.filter((id) => !found.has(id)).length
  return (
    <>
      <p class="buttons actions">
        <span role="status">
          {fill(hidden > 0 ? text.selectedHidden : text.selected, {
            count: selected.length,
            hidden
          })}
        </span>
        <Action
          class="button"
          possible={selected.length === 2}
          act={() => {
            if (one !== undefined && other !== undefined) {
              tools.show({ kind: 'two', ids: [Math.min(one, other), Math.max(one, other)] })
            }
          }}
        >
          {text.compare}
        </Action>
        <Action id="print-sheets" possible={selected.length > 0} act={() => tools.print('sheets')}>
          {text.sheets}
        </Action>
        <Action possible={selected.length > 0} act={() => caseload.remove(selected)}>
          {text.remove}
        </Action>
        <button id="print-all" type="button" class="quiet" onClick={() => tools.print('all')}>
          {text.print}
        </button>
      </p>
      <p id="compare-hint" class="small">
        {text.compareHint}
      </p>
    </>
  )
}
