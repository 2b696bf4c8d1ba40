import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
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
  const { table, uiState, $readable, $sittingsByLatest, $twins, props } = useCaseload()
  const { text } = props
  const found = useStore(table.$found)
  const rowsOfPage = useStore(table.$rows)
  const onScreen = useStore(uiState.$rendered) === 'view'
  const rows = onScreen ? rowsOfPage : found
  const sittings = useStore($sittingsByLatest)
  const twins = useStore($twins)
  const [naming, setNaming] = useState(false)
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
      <p class="buttons">
        <button type="button" class="quiet" onClick={() => setNaming(!naming)}>
          <ChangingText>{naming ? text.table.renamed : text.table.rename}</ChangingText>
        </button>
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
                  sittings={sittings.get(person.id)}
                  twin={twins.get(person.id)}
                  selected={selected.has(person.id)}
                  naming={naming && onScreen}
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
