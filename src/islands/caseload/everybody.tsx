import type { ReadPerson } from '#domain/caseload/person'
import { fill } from '#i18n/fill'
import { type SortKey, TABLE_VERDICTS } from '#stores/caseload-table'
import { writeView } from '#stores/caseload-view'
import { percent } from '../result/percent.ts'
import { Pages, TableActions } from './table-actions.tsx'
import { nameOf, type Tools } from './tools.ts'

type Props = { readonly tools: Tools }

/** Everybody in a table that can be sorted and filtered; a page of it at a time, all of it on paper. */
export function Everybody({ tools }: Props) {
  const { text } = tools.props
  const { table, desk, $readable } = tools
  const found = table.$found.get()
  const rows = desk.$printing.get() === 'nothing' ? table.$rows.get() : found
  return (
    <section class="everybody">
      <h2 id="everybody" tabIndex={-1}>
        {text.table.heading}
      </h2>
      <Filter tools={tools} />
      <p role="status" class="small">
        {found.length === 0
          ? text.table.none
          : fill(text.table.found, { found: found.length, all: $readable.get().length })}
      </p>
      {found.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        <section class="scroll" aria-label={text.table.scroll} tabIndex={0}>
          <table aria-labelledby="everybody">
            <Head tools={tools} />
            <tbody>
              {rows.map((person) => (
                <Row key={`${person.id}`} person={person} tools={tools} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p class="small">{text.table.arrows}</p>
      <Pages tools={tools} />
      <TableActions tools={tools} />
    </section>
  )
}

function Filter({ tools }: Props) {
  const { text, placings } = tools.props
  const { table } = tools
  const { verdict, nickname } = table.$filter.get()
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
          {TABLE_VERDICTS.map((one) => (
            <option key={one} value={one}>
              {nameOfVerdict(one)}
            </option>
          ))}
        </select>
      </p>
    </div>
  )
}

function Head({ tools }: Props) {
  const { text } = tools.props
  return (
    <thead>
      <tr>
        <th scope="col">
          <SelectAll tools={tools} />
        </th>
        <SortHead by="nickname" name={text.table.nickname} tools={tools} />
        <th scope="col">{text.table.verdict}</th>
        <SortHead by="front" name={text.table.front} tools={tools} />
        {tools.model.traits.map(({ id }, at) => (
          <SortHead key={id} by={`trait-${at}`} name={text.traits[id] ?? id} tools={tools} />
        ))}
        <SortHead by="depends" name={text.table.depends} tools={tools} />
        <SortHead by="skipped" name={text.table.skipped} tools={tools} />
        <SortHead by="contradictions" name={text.table.contradictions} tools={tools} />
      </tr>
    </thead>
  )
}

/** Everybody who is found is selected, nobody, or some; pressed, it selects all, or nobody where all are. */
function SelectAll({ tools }: Props) {
  const { table } = tools
  const selected = new Set(table.$selected.get())
  const found = table.$found.get()
  const count = found.filter(({ id }) => selected.has(id)).length
  const all = count === found.length
  return (
    <label class="select">
      <input
        type="checkbox"
        aria-label={tools.props.text.table.selectAll}
        checked={all}
        indeterminate={count > 0 && !all}
        onChange={all ? table.selectNone : table.selectAll}
      />
    </label>
  )
}

type SortProps = Props & { readonly by: SortKey; readonly name: string }

function SortHead({ by, name, tools }: SortProps) {
  const sort = tools.table.$sort.get()
  const order = sort.descending ? 'descending' : 'ascending'
  const sorted = sort.by === by
  return (
    <th scope="col" aria-sort={sorted ? order : undefined}>
      <button type="button" onClick={() => tools.table.sortBy(by)}>
        {name}
        <span aria-hidden="true">{sorted ? (sort.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  )
}

function Row({ person, tools }: Props & { readonly person: ReadPerson }) {
  const { text, placings, levels } = tools.props
  const { summary, id } = person
  const name = nameOf(person, tools.props)
  return (
    <tr>
      <td>
        <label class="select">
          <input
            type="checkbox"
            aria-label={fill(text.table.selectOne, { nickname: name })}
            checked={tools.table.$selected.get().includes(id)}
            onChange={({ currentTarget }) => tools.table.select(id, currentTarget.checked)}
          />
        </label>
      </td>
      <th scope="row">
        <a id={`row-${id}`} href={writeView({ kind: 'person', id })}>
          {name}
        </a>
      </th>
      <td class={`verdict ${summary.placing}`}>
        {summary.placing === 'unclear' ? text.group.unclearName : placings[summary.placing]}
      </td>
      <td>
        {summary.probability === undefined ? text.table.noVerdict : percent(summary.probability)}
      </td>
      {summary.scores.map((score, at) => {
        const level = summary.levels[at]
        return (
          <td key={`${at}`} class={level}>
            {score === undefined ? text.table.noScore : Math.round(score)}
            {level === 'low' && <Arrow sign="↓" name={levels.low} />}
            {level === 'high' && <Arrow sign="↑" name={levels.high} />}
          </td>
        )
      })}
      <td>{Math.round(100 * summary.depends)}</td>
      <td>{summary.skipped}</td>
      <td>{summary.contradictions}</td>
    </tr>
  )
}

function Arrow({ sign, name }: { readonly sign: string; readonly name: string }) {
  return (
    <>
      <span aria-hidden="true">{` ${sign}`}</span>
      <span class="unseen">{` ${name}`}</span>
    </>
  )
}
