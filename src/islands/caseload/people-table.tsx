import { useStore } from '@nanostores/preact'
import { fill } from '#i18n/fill'
import { ChangingText } from '../shared/changing-text.tsx'
import { useRestoredControls } from '../shared/page-shows.ts'
import { useCaseload } from './context.ts'
import { PeopleFilter } from './people-filter.tsx'
import { PeopleHead } from './people-head.tsx'
import { PersonRow } from './people-row.tsx'
import { Pages, TableActions } from './table-actions.tsx'

/**
 * The table of people, with filter and sorting. On screen it shows one page of rows, in print all.
 */
export function PeopleTable() {
  const { table, uiState, $readable, props } = useCaseload()
  const { text } = props
  const found = useStore(table.$found)
  const rowsOfPage = useStore(table.$rows)
  const rows = useStore(uiState.$rendered) === 'view' ? rowsOfPage : found
  const all = useStore($readable).length
  const selected = new Set(useStore(table.$selected))
  useRestoredControls()
  return (
    <section class="everybody">
      <h2 id="everybody" tabIndex={-1}>
        {text.table.heading}
      </h2>
      <PeopleFilter />
      <p role="status" class="small">
        <ChangingText>
          {found.length === 0
            ? text.table.none
            : fill(text.table.found, { found: found.length, all })}
        </ChangingText>
      </p>
      {found.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so it must be focusable for keyboard users
        <section class="scroll" aria-label={text.table.scroll} tabIndex={0}>
          <table aria-labelledby="everybody">
            <PeopleHead found={found} selected={selected} />
            <tbody>
              {rows.map((person) => (
                <PersonRow
                  key={`${person.id}`}
                  person={person}
                  selected={selected.has(person.id)}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p class="small">{text.table.arrows}</p>
      <Pages />
      <TableActions />
    </section>
  )
}
