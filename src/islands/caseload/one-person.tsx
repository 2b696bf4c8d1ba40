import type { ReadPerson } from '#domain/caseload/person'
import { LOCALE_NAMES } from '#i18n/locales'
import { sheetLanguages } from '#stores/caseload-desk'
import { writeView } from '#stores/caseload-view'
import { typedInto } from './fields.ts'
import { Sheet } from './sheet.tsx'
import { told } from './told.ts'
import type { Tools } from './tools.ts'
import { WordsMissing } from './words-missing.tsx'

type Props = { readonly person: ReadPerson; readonly tools: Tools }

/** One person: the sheet for a talk, in one language or in both, and the way to the next. */
export function OnePerson({ person, tools }: Props) {
  const { text } = tools.props
  const everybody = tools.table.$found.get()
  const at = everybody.findIndex(({ id }) => id === person.id)
  const [before, next] = [everybody[at - 1], everybody[at + 1]]
  return (
    <>
      <p class="buttons ways">
        <a class="quiet" href="#all">
          {text.person.back}
        </a>
        {before && (
          <a class="quiet" href={writeView({ kind: 'person', id: before.id })}>
            {text.person.before}
          </a>
        )}
        {next && (
          <a class="quiet" href={writeView({ kind: 'person', id: next.id })}>
            {text.person.next}
          </a>
        )}
      </p>
      <div class="desk">
        <Nickname person={person} tools={tools} />
        <Languages tools={tools} />
        <button type="button" class="button" onClick={() => tools.print('nothing')}>
          {text.person.print}
        </button>
      </div>
      <Sheets people={[person]} tools={tools} />
    </>
  )
}

function Nickname({ person, tools }: Props) {
  const { person: text } = tools.props.text
  const { caseload, desk } = tools
  const save = (): void => {
    caseload.mend(person.id, typedInto('nickname'), person.line.code)
    desk.tell({ kind: 'saved' })
  }
  return (
    <p class="nickname" key={`${person.id}`}>
      <label for="nickname">{text.nickname}</label>
      <input
        id="nickname"
        defaultValue={person.line.nickname}
        autocomplete="off"
        onChange={save}
        onInput={() => desk.tell({ kind: 'nothing' })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save()
        }}
      />
      <button type="button" class="quiet" onClick={save}>
        {text.save}
      </button>
      <span role="status">
        {desk.$done.get().kind === 'saved' && told(text.saved, desk.$told.get())}
      </span>
    </p>
  )
}

function Languages({ tools }: { readonly tools: Tools }) {
  const { person: text } = tools.props.text
  const { desk } = tools
  const choices = sheetLanguages(tools.props.language)
  return (
    <p>
      <label for="languages">{text.language}</label>
      <select
        id="languages"
        value={desk.$languages.get().join()}
        onChange={({ currentTarget }) => {
          const chosen = choices.find((choice) => choice.join() === currentTarget.value)
          if (chosen) desk.$languages.set(chosen)
        }}
      >
        {choices.map((choice) => (
          <option
            key={choice.join()}
            value={choice.join()}
            lang={choice.length > 1 ? undefined : choice[0]}
          >
            {choice.length > 1 ? text.both : choice.map((one) => LOCALE_NAMES[one])}
          </option>
        ))}
      </select>
    </p>
  )
}

/** Sheets of several people, each in every language that is chosen. */
export function Sheets({
  people,
  tools
}: {
  readonly people: readonly ReadPerson[]
  readonly tools: Tools
}) {
  const languages = tools.desk.$languages.get()
  return (
    <div class="sheets">
      {people.map((person) =>
        languages.map((language) => {
          const late = tools.late[language].$state.get()
          if (late.kind === 'here') {
            return (
              <Sheet
                key={`${person.id}-${language}`}
                headingId={`sheet-${person.id}-${language}`}
                person={person}
                model={tools.model}
                words={late.part.words}
              />
            )
          }
          return (
            <WordsMissing
              key={`${person.id}-${language}`}
              late={tools.late[language]}
              tools={tools}
            />
          )
        })
      )}
    </div>
  )
}
