import type { ReadPerson } from '#domain/caseload/person'
import { inOrder, type Sittings } from '#domain/caseload/sittings'
import { fill } from '#i18n/fill'
import { formatView } from '#stores/caseload-view'
import { ChangingText } from '../shared/changing-text.tsx'
import { useRestoredControls } from '../shared/page-shows.ts'
import { nameOf, useCaseload } from './context.ts'
import { daysInWords } from './days-in-words.ts'
import { useNickname } from './use-nickname.ts'

type Props = { readonly person: ReadPerson; readonly sittings: Sittings<ReadPerson> | undefined }

/** The name of a person in the table, which leads to the sheet, and how many sittings there are. */
export function RowName({ person, sittings }: Props) {
  const { props } = useCaseload()
  const { table: text } = props.text
  const [first] = sittings?.earlier ?? []
  return (
    <>
      <a id={`row-${person.id}`} href={formatView({ kind: 'person', id: person.id })}>
        <ChangingText>{nameOf(person, props)}</ChangingText>
      </a>
      {sittings && first && (
        <small class="sittings">
          <ChangingText>
            {fill(text.sittings, {
              count: sittings.earlier.length + 1,
              days: daysInWords(inOrder(sittings), props)
            })}
          </ChangingText>
          <a href={formatView({ kind: 'two', ids: [first.id, person.id] })}>
            {text.thenNow}
            <span class="unseen">
              <ChangingText>{` (${nameOf(person, props)})`}</ChangingText>
            </span>
          </a>
        </small>
      )}
    </>
  )
}

/**
 * The name of a person as a field. Enter saves it and goes to the field in the next row. It is saved
 * when the field is left, not while somebody types: the row would move in a sorted table.
 */
export function RowNickname({ person }: Pick<Props, 'person'>) {
  const { props } = useCaseload()
  const { typed, type, save } = useNickname(person)
  useRestoredControls()
  return (
    <input
      id={`row-${person.id}`}
      class="row-nickname"
      aria-label={fill(props.text.table.nicknameOf, { nickname: nameOf(person, props) })}
      autocomplete="off"
      value={typed}
      onInput={({ currentTarget }) => type(currentTarget.value)}
      onBlur={save}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Enter') return
        const fields = [...document.querySelectorAll<HTMLElement>('.row-nickname')]
        const next = fields[fields.indexOf(currentTarget) + 1]
        save()
        next?.focus()
      }}
    />
  )
}
