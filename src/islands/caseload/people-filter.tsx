import { useStore } from '@nanostores/preact'
import { TABLE_VERDICTS } from '#stores/caseload-table'
import { useCaseload } from './context.ts'

/** Controls that filter the table by a part of the nickname and by verdict. */
export function PeopleFilter() {
  const { table, props } = useCaseload()
  const { text, placings } = props
  const { verdict, nickname } = useStore(table.$filter)
  const nameOfVerdict = (choice: (typeof TABLE_VERDICTS)[number]): string => {
    if (choice === 'any') return text.table.any
    return choice === 'unclear' ? text.group.unclearName : placings[choice]
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
              verdict: TABLE_VERDICTS.find((choice) => choice === currentTarget.value) ?? 'any'
            })
          }
        >
          {TABLE_VERDICTS.map((choice) => {
            const name = nameOfVerdict(choice)
            return (
              <option key={name} value={choice}>
                {name}
              </option>
            )
          })}
        </select>
      </p>
    </div>
  )
}
