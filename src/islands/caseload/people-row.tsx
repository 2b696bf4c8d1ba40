import type { ReadPerson } from '#domain/caseload/person'
import type { Sittings } from '#domain/caseload/sittings'
import { fill } from '#i18n/fill'
import { percent } from '../result/percent.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import { nameOf, useCaseload, verdictNameOf } from './context.ts'
import { RowName, RowNickname } from './row-name.tsx'

type RowProps = {
  readonly person: ReadPerson
  readonly sittings: Sittings<ReadPerson> | undefined
  /** Somebody else with the same code, about whom nobody has decided yet. */
  readonly twin: ReadPerson | undefined
  readonly selected: boolean
  /** Whether the nickname is a field. */
  readonly naming: boolean
}

/** The table row of one person. */
export function PersonRow({ person, sittings, twin, selected, naming }: RowProps) {
  const { table, props } = useCaseload()
  const { text, levels } = props
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
        {naming ? <RowNickname person={person} /> : <RowName person={person} sittings={sittings} />}
      </th>
      <td class={`verdict ${summary.placing}`}>
        <ChangingText>{verdictNameOf(person, props)}</ChangingText>
        {twin && (
          <small key={`${twin.id}`} class="twin">
            <ChangingText>{fill(text.table.sameCode, { name: nameOf(twin, props) })}</ChangingText>
          </small>
        )}
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
      {[Math.round(100 * summary.middle), summary.skipped, summary.contradictions].map(
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
