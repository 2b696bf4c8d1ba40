import { useStore } from '@nanostores/preact'
import { TABLE_VERDICTS } from '#stores/caseload-table'
import { useCaseload } from './context.ts'

/** By verdict and by a part of the nickname. */
export function PeopleFilter() {
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
