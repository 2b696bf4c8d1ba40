import { useStore } from '@nanostores/preact'
import type { ReadPerson } from '#domain/caseload/person'
import type { SortKey } from '#stores/caseload-table'
import { ChangingText } from '../shared/changing-text.tsx'
import { useCaseload } from './context.ts'

type HeadProps = { readonly found: readonly ReadPerson[]; readonly selected: ReadonlySet<number> }

/** The header row of the table. Most headers are buttons that sort by their column. */
export function PeopleHead({ found, selected }: HeadProps) {
  const { model, props } = useCaseload()
  const { text } = props
  return (
    <thead>
      <tr>
        <th scope="col">
          <SelectAll found={found} selected={selected} />
        </th>
        <SortHead by="nickname" name={text.table.nickname} />
        <th scope="col">{text.table.verdict}</th>
        <SortHead by="front" name={text.table.front} />
        {model.traits.map(({ id }, at) => (
          <SortHead key={id} by={`trait-${at}`} name={text.traits[id] ?? id} />
        ))}
        <SortHead by="middle" name={text.table.middle} />
        <SortHead by="skipped" name={text.table.skipped} />
        <SortHead by="contradictions" name={text.table.contradictions} />
      </tr>
    </thead>
  )
}

/**
 * A checkbox that selects everybody whom the filter finds, or nobody if they are all selected. It is
 * indeterminate while only some of them are selected.
 */
function SelectAll({ found, selected }: HeadProps) {
  const { table, props } = useCaseload()
  const count = found.filter(({ id }) => selected.has(id)).length
  const all = count === found.length
  return (
    <label class="select">
      <input
        type="checkbox"
        aria-label={props.text.table.selectAll}
        checked={all}
        indeterminate={count > 0 && !all}
        onChange={all ? table.selectNone : table.selectAll}
      />
    </label>
  )
}

type SortProps = { readonly by: SortKey; readonly name: string }

function SortHead({ by, name }: SortProps) {
  const { table } = useCaseload()
  const sort = useStore(table.$sort)
  const order = sort.descending ? 'descending' : 'ascending'
  const sorted = sort.by === by
  return (
    <th scope="col" aria-sort={sorted ? order : undefined}>
      <button type="button" onClick={() => table.sortBy(by)}>
        {name}
        <span aria-hidden="true">
          <ChangingText>{sorted && (sort.descending ? ' ↓' : ' ↑')}</ChangingText>
        </span>
      </button>
    </th>
  )
}
