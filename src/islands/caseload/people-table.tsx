import { useStore } from '@nanostores/preact'
import type { ReadPerson } from '#domain/caseload/person'
import { fill } from '#i18n/fill'
import { type SortKey, TABLE_VERDICTS } from '#stores/caseload-table'
import { formatView } from '#stores/caseload-view'
import { percent } from '../result/percent.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import { useRestoredControls } from '../shared/page-shows.ts'
import { nameOf, useCaseload } from './context.ts'
import { Pages, TableActions } from './table-actions.tsx'

/** Everybody in a table that can be sorted and filtered; a page of it at a time, all of it on paper. */
export function PeopleTable() {
  const { table, uiState, $readable, props } = useCaseload()
  const { text } = props
  const found = useStore(table.$found)
  const page = useStore(table.$rows)
  const rows = useStore(uiState.$printing) === 'nothing' ? page : found
  const all = useStore($readable).length
  const selected = new Set(useStore(table.$selected))
  useRestoredControls()
  return (
    <section class="everybody">
      <h2 id="everybody" tabIndex={-1}>
        {text.table.heading}
      </h2>
      <Filter />
      <p role="status" class="small">
        <ChangingText>
          {found.length === 0
            ? text.table.none
            : fill(text.table.found, { found: found.length, all })}
        </ChangingText>
      </p>
      {found.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        <section class="scroll" aria-label={text.table.scroll} tabIndex={0}>
          <table aria-labelledby="everybody">
            <Head found={found} selected={selected} />
            <tbody>
              {rows.map((person) => (
                <Row key={`${person.id}`} person={person} selected={selected.has(person.id)} />
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

function Filter() {
  const { table, props } = useCaseload()
  const { text, placings } = props
  const { verdict, nickname } = useStore(table.$filter)
  const nameOfVerdict = (one: (typeof TABLE_VERDICTS)[number]): string => {
    if (one === 'any') return text.table.any
    return one === 'unclear' ? text.group.unclearName : placings[one]
  }
  return (
    <div class="filter">
      <p>
        <label for="search">{text.table.search}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          value={nickname}
          onInput={({ currentTarget }) => table.filter({ nickname: currentTarget.value })}
        />
      </p>
      <p>
        <label for="verdict">{text.table.verdict}</label>
        <select
          id="verdict"
          value={verdict}
          onChange={({ currentTarget }) =>
            table.filter({
              verdict: TABLE_VERDICTS.find((one) => one === currentTarget.value) ?? 'any'
            })
          }
        >
          {TABLE_VERDICTS.map((one) => {
            const name = nameOfVerdict(one)
            return (
              <option key={name} value={one}>
                {name}
              </option>
            )
          })}
        </select>
      </p>
    </div>
  )
}

type HeadProps = { readonly found: readonly ReadPerson[]; readonly selected: ReadonlySet<number> }

function Head({ found, selected }: HeadProps) {
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
        <SortHead by="depends" name={text.table.depends} />
        <SortHead by="skipped" name={text.table.skipped} />
        <SortHead by="contradictions" name={text.table.contradictions} />
      </tr>
    </thead>
  )
}

/** Everybody who is found is selected, nobody, or some; pressed, it selects all, or nobody where all are. */
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

type RowProps = { readonly person: ReadPerson; readonly selected: boolean }

function Row({ person, selected }: RowProps) {
  const { table, props } = useCaseload()
  const { text, placings, levels } = props
  const { summary, id } = person
  const name = nameOf(person, props)
  return (
    <tr>
      <td>
        <label class="select">
          <input
            type="checkbox"
            aria-label={fill(text.table.selectOne, { nickname: name })}
            checked={selected}
            onChange={({ currentTarget }) => table.select(id, currentTarget.checked)}
          />
        </label>
      </td>
      <th scope="row">
        <a id={`row-${id}`} href={formatView({ kind: 'person', id })}>
          <ChangingText>{name}</ChangingText>
        </a>
      </th>
      <td class={`verdict ${summary.placing}`}>
        <ChangingText>
          {summary.placing === 'unclear' ? text.group.unclearName : placings[summary.placing]}
        </ChangingText>
      </td>
      <td>
        <ChangingText>
          {summary.probability === undefined
            ? text.table.noVerdict
            : `${percent(summary.probability)}`}
        </ChangingText>
      </td>
      {summary.scores.map((score, at) => {
        const level = summary.levels[at]
        return (
          <td key={`trait-${at}`} class={level}>
            <ChangingText>
              {score === undefined ? text.table.noScore : `${Math.round(score)}`}
            </ChangingText>
            {level === 'low' && <Arrow symbol="↓" name={levels.low} />}
            {level === 'high' && <Arrow symbol="↑" name={levels.high} />}
          </td>
        )
      })}
      {[Math.round(100 * summary.depends), summary.skipped, summary.contradictions].map(
        (figure, at) => (
          <td key={`figure-${at}`}>
            <ChangingText>{`${figure}`}</ChangingText>
          </td>
        )
      )}
    </tr>
  )
}

function Arrow({ symbol, name }: { readonly symbol: string; readonly name: string }) {
  return (
    <>
      <span aria-hidden="true">{` ${symbol}`}</span>
      <span class="unseen">{` ${name}`}</span>
    </>
  )
}
