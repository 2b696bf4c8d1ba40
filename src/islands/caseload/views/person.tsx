import { useStore } from '@nanostores/preact'
import type { ReadPerson } from '#domain/caseload/person'
import { LOCALE_NAMES } from '#i18n/locales'
import { sheetLanguages } from '#stores/caseload-ui-state'
import { formatView } from '#stores/caseload-view'
import { useRestoredControls } from '../../shared/page-shows.ts'
import { AddAdvert } from '../advert/add-advert.tsx'
import { Announcement } from '../announcement.tsx'
import { sittingsWith, useCaseload } from '../context.ts'
import { Sheets } from '../sheet/sheets.tsx'
import { SittingList } from '../sitting-list.tsx'
import { useNickname } from '../use-nickname.ts'

type Props = { readonly person: ReadPerson }

/**
 * The view of one person: the sheet in the chosen languages, and links to the previous and next.
 */
export function OnePerson({ person }: Props) {
  const { table, print, $sittings, props } = useCaseload()
  const { text } = props
  const everybody = useStore(table.$found)
  const latest = sittingsWith(useStore($sittings), person.id)?.latest ?? person
  const at = everybody.findIndex(({ id }) => id === latest.id)
  const [before, next] = [everybody[at - 1], everybody[at + 1]]
  return (
    <>
      <p class="buttons ways">
        <a class="quiet" href="#all">
          {text.person.back}
        </a>
        {before && (
          <a class="quiet" href={formatView({ kind: 'person', id: before.id })}>
            {text.person.before}
          </a>
        )}
        {next && (
          <a class="quiet" href={formatView({ kind: 'person', id: next.id })}>
            {text.person.next}
          </a>
        )}
      </p>
      <div class="desk">
        <Nickname key={`${person.id}`} person={person} />
        <SittingList person={person} />
        <Languages />
        <button type="button" class="button" onClick={() => print('view')}>
          {text.person.print}
        </button>
      </div>
      <AddAdvert key={`advert-${person.id}`} person={person} />
      <Sheets people={[person]} />
    </>
  )
}

function Nickname({ person }: Props) {
  const { uiState, props } = useCaseload()
  const { person: text } = props.text
  const { typed, type, save: saveTyped } = useNickname(person)
  const lastAction = useStore(uiState.$lastAction)
  const times = useStore(uiState.$announcements)
  useRestoredControls()
  const save = (): void => {
    saveTyped()
    uiState.announce({ kind: 'saved' })
  }
  return (
    <p class="nickname">
      <label for="nickname">{text.nickname}</label>
      <input
        id="nickname"
        value={typed}
        autocomplete="off"
        onChange={save}
        onInput={({ currentTarget }) => {
          type(currentTarget.value)
          uiState.announce({ kind: 'nothing' })
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save()
        }}
      />
      <button type="button" class="quiet" onClick={save}>
        {text.save}
      </button>
      <span role="status">
        <Announcement times={times}>{lastAction.kind === 'saved' && text.saved}</Announcement>
      </span>
    </p>
  )
}

function Languages() {
  const { uiState, props } = useCaseload()
  const { person: text } = props.text
  const chosen = useStore(uiState.$languages)
  const choices = sheetLanguages(props.language)
  useRestoredControls()
  return (
    <p>
      <label for="languages">{text.language}</label>
      <select
        id="languages"
        value={chosen.join()}
        onChange={({ currentTarget }) => {
          const wanted = choices.find((choice) => choice.join() === currentTarget.value)
          if (wanted) uiState.$languages.set(wanted)
        }}
      >
        {choices.map((choice) => (
          <option
            key={choice.join()}
            value={choice.join()}
            lang={choice.length > 1 ? undefined : choice[0]}
          >
            {choice.length > 1 ? text.both : choice.map((locale) => LOCALE_NAMES[locale])}
          </option>
        ))}
      </select>
    </p>
  )
}
