import { useStore } from '@nanostores/preact'
import type { ReadPerson } from '#domain/caseload/person'
import { nameKey } from '#domain/caseload/same-person'
import { inOrder } from '#domain/caseload/sittings'
import { shiftBetween } from '#domain/shift'
import type { Verdict } from '#domain/verdict'
import { fill } from '#i18n/fill'
import { percent } from '../../result/percent.ts'
import { ChangingText } from '../../shared/changing-text.tsx'
import { useRestoredControls } from '../../shared/page-shows.ts'
import { AnswerShifts } from '../compare/answer-shifts.tsx'
import { TraitShifts } from '../compare/trait-shifts.tsx'
import { TwoOnPlan } from '../compare/two-on-plan.tsx'
import { nameOf, type OpenedCaseload, sittingsWith, useCaseload } from '../context.ts'
import { dayOfSitting } from '../days-in-words.ts'

type Props = { readonly one: ReadPerson; readonly other: ReadPerson }

/**
 * Compares two codes: those of one person at two times, or of two people. Shows which differences
 * are larger than chance.
 */
export function Compare({ one, other }: Props) {
  const { uiState, model, $sittings, props, show, print } = useCaseload()
  const { two: text, person: personText } = props.text
  useRestoredControls()
  const shift = shiftBetween(model, one.answers, other.answers)
  // Unless the counsellor chooses, the same nickname means one person and different ones mean two.
  const onePerson = sittingsWith(useStore($sittings), one.id)
  const same = onePerson
    ? inOrder(onePerson).includes(other) ||
      nameKey(one.line.nickname) === nameKey(other.line.nickname)
    : false
  const kind = useStore(uiState.$two) ?? (same ? 'times' : 'people')
  const samePerson = kind === 'times'
  const dated = one.line.date !== '' && one.line.date < other.line.date
  const [first, second] = samePerson ? [text.earlier, text.later] : [text.one, text.other]
  const compared = [
    { order: 'first', name: `${first}: ${nameAndDay(one, props)}`, verdict: shift.before },
    { order: 'second', name: `${second}: ${nameAndDay(other, props)}`, verdict: shift.after }
  ]
  const sizes = samePerson ? text.sizes : text.sizesPeople
  return (
    <>
      <p class="buttons ways">
        <a class="quiet" href="#all">
          {personText.back}
        </a>
        <button
          type="button"
          class="quiet"
          onClick={() => show({ kind: 'two', ids: [other.id, one.id] })}
        >
          {text.swap}
        </button>
        <button type="button" class="quiet" onClick={() => print('view')}>
          {props.text.table.print}
        </button>
      </p>
      <h2 tabIndex={-1}>{text.title}</h2>
      <fieldset class="kind">
        <legend>{text.kind}</legend>
        {(['times', 'people'] as const).map((choice) => (
          <label key={choice} class="check">
            <input
              type="radio"
              name="two"
              checked={kind === choice}
              onChange={() => uiState.$two.set(choice)}
            />
            <span>{text[choice]}</span>
          </label>
        ))}
      </fieldset>
      <p role="status" class="unseen">
        <ChangingText>{compared.map(({ name }) => `${name}.`).join(' ')}</ChangingText>
      </p>
      <section>
        <h3>{text.verdict}</h3>
        {samePerson && !dated && <p class="small">{text.order}</p>}
        <dl class="verdicts">
          {compared.map(({ order, name, verdict }) => (
            <div key={order} class={order}>
              <dt>
                <ChangingText>{name}</ChangingText>
              </dt>
              <dd>
                <ChangingText>{verdictInWords(verdict, props)}</ChangingText>
              </dd>
            </div>
          ))}
        </dl>
        <TwoOnPlan shift={shift} />
        <p class="lead">
          <ChangingText>{shift.size ? sizes[shift.size] : text.noSize}</ChangingText>
        </p>
      </section>
      <section>
        <h3 id="trait-shifts">{text.traits}</h3>
        <p class="small">
          {text.band} <ChangingText>{samePerson && text.rule}</ChangingText>
        </p>
        <TraitShifts shift={shift} headings={[first, second]} samePerson={samePerson} />
      </section>
      <AnswerShifts shift={shift} />
    </>
  )
}

/** The nickname, and the day if it is known. */
function nameAndDay(person: ReadPerson, props: OpenedCaseload['props']): string {
  const name = nameOf(person, props)
  return person.line.date === '' ? name : `${name}, ${dayOfSitting(person, props)}`
}

function verdictInWords(verdict: Verdict, props: OpenedCaseload['props']): string {
  if (verdict.kind === 'unclear') return props.text.group.unclearName
  return fill(props.text.two.placed, {
    placing: props.placings[verdict.placing],
    front: percent(verdict.probability)
  })
}
