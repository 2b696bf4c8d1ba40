import { useStore } from '@nanostores/preact'
import { joined, merged, separated } from '#domain/caseload/edit-people'
import type { Person, ReadPerson } from '#domain/caseload/person'
import type { SamePerson } from '#domain/caseload/same-person'
import { fill } from '#i18n/fill'
import { personIn } from '#stores/caseload-ui-state'
import { ChangingText } from '../shared/changing-text.tsx'
import { nameOf, useCaseload, verdictNameOf } from './context.ts'
import { dayOfSitting } from './days-in-words.ts'

/** Number of questions that are shown at once. */
const MOST_SHOWN = 8

/** The questions whether two lines are one person: with the same name, or with the same code. */
export function SamePeople() {
  const { caseload, $questions, props } = useCaseload()
  const { same: text } = props.text
  const questions = useStore($questions)
  const people = useStore(caseload.$people)
  // A name that several people have already can't be decided for all at once.
  const clear = questions.flatMap((question) =>
    question.kind === 'same-name' && question.others.length === 1
      ? [[...question.others, question.id]]
      : []
  )
  if (questions.length === 0) return null
  return (
    <section class="same">
      <h2 tabIndex={-1}>
        <ChangingText>{fill(text.heading, { count: questions.length })}</ChangingText>
      </h2>
      <p>{text.lead}</p>
      {clear.length > 1 && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => caseload.edit((all) => joined(all, clear))}
          >
            <ChangingText>{fill(text.all, { count: clear.length })}</ChangingText>
          </button>
        </p>
      )}
      <ul role="list">
        {questions.slice(0, MOST_SHOWN).map((question) => (
          <Question key={`${question.id}`} question={question} people={people} />
        ))}
      </ul>
      {questions.length > MOST_SHOWN && (
        <p>
          <ChangingText>{fill(text.more, { count: questions.length - MOST_SHOWN })}</ChangingText>
        </p>
      )}
    </section>
  )
}

type QuestionProps = { readonly question: SamePerson; readonly people: readonly Person[] }

function Question({ question, people }: QuestionProps) {
  const person = personIn(people, question.id)
  const ids = question.kind === 'same-code' ? [question.other] : question.others
  const others = ids.flatMap((id) => personIn(people, id) ?? [])
  if (!person) return null
  return question.kind === 'same-code' ? (
    <SameCode person={person} others={others} />
  ) : (
    <SameName person={person} others={others} />
  )
}

type LinesProps = { readonly person: ReadPerson; readonly others: readonly ReadPerson[] }

function SameName({ person, others }: LinesProps) {
  const { caseload, props } = useCaseload()
  const { same: text } = props.text
  const day = (sitting: ReadPerson): string => dayOfSitting(sitting, props)
  const [only, ...more] = others
  const single = more.length === 0
  return (
    <li>
      <p>
        <ChangingText>
          {single && only
            ? fill(text.sameName, {
                name: nameOf(person, props),
                before: day(only),
                day: day(person)
              })
            : fill(text.sameNames, {
                name: nameOf(person, props),
                day: day(person),
                count: others.length
              })}
        </ChangingText>
      </p>
      <p class="buttons">
        {others.map((other) => (
          <button
            key={`${other.id}`}
            type="button"
            class="quiet"
            onClick={() => caseload.edit((all) => joined(all, [[other.id, person.id]]))}
          >
            <ChangingText>
              {single
                ? text.yes
                : fill(text.yesOf, {
                    name: nameOf(other, props),
                    day: day(other),
                    verdict: verdictNameOf(other, props)
                  })}
            </ChangingText>
          </button>
        ))}
        <Different person={person} others={others} />
      </p>
    </li>
  )
}

function SameCode({ person, others: [other] }: LinesProps) {
  const { caseload, props } = useCaseload()
  const { same: text } = props.text
  if (!other) return null
  return (
    <li>
      <p>
        <ChangingText>
          {fill(text.sameCode, { one: nameOf(other, props), other: nameOf(person, props) })}
        </ChangingText>
      </p>
      <p class="buttons">
        <button
          type="button"
          class="quiet"
          onClick={() => caseload.edit((all) => merged(all, other.id, person.id))}
        >
          <ChangingText>{fill(text.merge, { name: nameOf(other, props) })}</ChangingText>
        </button>
        <Different person={person} others={[other]} />
      </p>
    </li>
  )
}

/** The button for two people, which ends the question for good. */
function Different({ person, others }: LinesProps) {
  const { caseload, props } = useCaseload()
  return (
    <button
      type="button"
      class="quiet"
      onClick={() =>
        caseload.edit((all) =>
          separated(all, [
            person.id,
            // Not those with several sittings: they were joined by an answer.
            ...others.filter(({ line }) => line.person === '').map(({ id }) => id)
          ])
        )
      }
    >
      {props.text.same.no}
    </button>
  )
}
