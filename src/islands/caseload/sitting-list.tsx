import { useStore } from '@nanostores/preact'
import { dated, separated } from '#domain/caseload/edit-people'
import type { ReadPerson } from '#domain/caseload/person'
import { inOrder } from '#domain/caseload/sittings'
import { fill } from '#i18n/fill'
import { formatView } from '#stores/caseload-view'
import { ChangingText } from '../shared/changing-text.tsx'
import { useRestoredControls } from '../shared/page-shows.ts'
import { nameOf, sittingsWith, useCaseload } from './context.ts'
import { dayOfSitting } from './days-in-words.ts'

/** The day of this sitting, which can be changed, and the other sittings of the person. */
export function SittingList({ person }: { readonly person: ReadPerson }) {
  const { caseload, $sittings, props } = useCaseload()
  const { sittings: text } = props.text
  const sittings = sittingsWith(useStore($sittings), person.id)
  const all = sittings ? inOrder(sittings) : [person]
  const [first] = all
  useRestoredControls()
  return (
    <div class="sitting-list">
      <p>
        <label for="day">{text.day}</label>
        <input
          id="day"
          type="date"
          value={person.line.date}
          onChange={({ currentTarget }) =>
            caseload.edit((people) => dated(people, person.id, currentTarget.value))
          }
        />
      </p>
      {sittings && first && all.length > 1 && (
        <nav aria-label={text.heading}>
          <ol>
            {all.map((sitting) => (
              <li key={`${sitting.id}`}>
                <a
                  href={formatView({ kind: 'person', id: sitting.id })}
                  aria-current={sitting.id === person.id ? 'page' : undefined}
                >
                  <ChangingText>{dayOfSitting(sitting, props)}</ChangingText>
                </a>
              </li>
            ))}
          </ol>
          <p class="buttons">
            <a
              class="quiet"
              href={formatView({ kind: 'two', ids: [first.id, sittings.latest.id] })}
            >
              {props.text.table.thenNow}
            </a>
            <button
              type="button"
              class="quiet"
              onClick={() => caseload.edit((people) => separated(people, [person.id]))}
            >
              <ChangingText>{fill(text.apart, { name: nameOf(person, props) })}</ChangingText>
            </button>
          </p>
        </nav>
      )}
    </div>
  )
}
