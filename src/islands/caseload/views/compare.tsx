import { useStore } from '@nanostores/preact'
import type { ReadPerson } from '#domain/caseload/person'
import { type Shift, shiftBetween, type TraitShift } from '#domain/shift'
import type { Verdict } from '#domain/verdict'
import { EVERYTHING, VIEW_BOX, xOfPosition } from '#drawings/floor-plan-geometry'
import { fill } from '#i18n/fill'
import { percent } from '../../result/percent.ts'
import { ChangingText } from '../../shared/changing-text.tsx'
import { useRestoredControls } from '../../shared/page-shows.ts'
import { nameOf, type OpenedCaseload, useCaseload } from '../context.ts'
import { answered } from '../sheet/point-sentence.ts'
import { WordsMissing } from '../words-missing.tsx'

type Props = { readonly one: ReadPerson; readonly other: ReadPerson }

/** Two codes side by side: one person then and now, or two people; and which differences are more than chance. */
export function Compare({ one, other }: Props) {
  const { uiState, model, props, show, print } = useCaseload()
  const { two: text, person: ways } = props.text
  useRestoredControls()
  const shift = shiftBetween(model, one.answers, other.answers)
  // Different names are two people, unless somebody says otherwise.
  const same = one.line.nickname.toLowerCase() === other.line.nickname.toLowerCase()
  const kind = useStore(uiState.$two) ?? (same ? 'times' : 'people')
  const times = kind === 'times'
  const [first, second] = times ? [text.earlier, text.later] : [text.one, text.other]
  const names = [one, other].map((person) => nameOf(person, props))
  const sizes = times ? text.sizes : text.sizesPeople
  return (
    <>
      <p class="buttons ways">
        <a class="quiet" href="#all">
          {ways.back}
        </a>
        <button
          type="button"
          class="quiet"
          onClick={() => show({ kind: 'two', ids: [other.id, one.id] })}
        >
          {text.swap}
        </button>
        <button type="button" class="quiet" onClick={() => print('nothing')}>
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
        <ChangingText>{`${first}: ${names[0]}. ${second}: ${names[1]}.`}</ChangingText>
      </p>
      <section>
        <h3>{text.verdict}</h3>
        {times && <p class="small">{text.order}</p>}
        <dl class="verdicts">
          <div class="first">
            <dt>
              <ChangingText>{`${first}: ${names[0]}`}</ChangingText>
            </dt>
            <dd>
              <ChangingText>{verdictInWords(shift.before, props)}</ChangingText>
            </dd>
          </div>
          <div class="second">
            <dt>
              <ChangingText>{`${second}: ${names[1]}`}</ChangingText>
            </dt>
            <dd>
              <ChangingText>{verdictInWords(shift.after, props)}</ChangingText>
            </dd>
          </div>
        </dl>
        <TwoOnPlan shift={shift} />
        <p class="lead">
          <ChangingText>{shift.size ? sizes[shift.size] : text.noSize}</ChangingText>
        </p>
      </section>
      <section>
        <h3 id="trait-shifts">{text.traits}</h3>
        <p class="small">
          {text.band} <ChangingText>{times && text.rule}</ChangingText>
        </p>
        <Traits shift={shift} heads={[first, second]} times={times} />
      </section>
      <AnswerShifts shift={shift} />
    </>
  )
}

function verdictInWords(verdict: Verdict, props: OpenedCaseload['props']): string {
  if (verdict.kind === 'unclear') return props.text.group.unclearName
  return fill(props.text.two.placed, {
    placing: props.placings[verdict.placing],
    front: percent(verdict.probability)
  })
}

/** Both places on the floor plan, and the way between them. */
function TwoOnPlan({ shift: { before, after } }: { readonly shift: Shift }) {
  if (before.kind === 'unclear' || after.kind === 'unclear') return null
  const [from, to] = [xOfPosition(before.position.at), xOfPosition(after.position.at)]
  return (
    <svg viewBox={VIEW_BOX} class="plan" aria-hidden="true">
      <use href="#floor-plan" />
      <path class="veil" d={EVERYTHING} />
      <path class="way" d={`M${from} 92L${to} 160`} />
      <circle class="first" cx={from} cy="92" r="13" />
      <circle class="second" cx={to} cy="160" r="13" />
    </svg>
  )
}

type TraitsProps = {
  readonly shift: Shift
  readonly heads: readonly [string, string]
  readonly times: boolean
}

function Traits({ shift, heads, times }: TraitsProps) {
  const { text, traitNames } = useCaseload().props
  const inTrait = times ? text.two.inTrait : text.two.inTraitPeople
  return (
    <table class="shifts" aria-labelledby="trait-shifts">
      <thead>
        <tr>
          <th scope="col">{text.two.trait}</th>
          <th scope="col">
            <ChangingText>{heads[0]}</ChangingText>
          </th>
          <th scope="col">
            <ChangingText>{heads[1]}</ChangingText>
          </th>
          <th scope="col">{text.two.difference}</th>
        </tr>
      </thead>
      <tbody>
        {shift.traits.map((trait) => (
          <tr key={trait.trait} class={trait.kind === 'compared' ? trait.size : undefined}>
            <th scope="row">
              <ChangingText>{traitNames[trait.trait]}</ChangingText>
              <ShiftBar shift={trait} />
            </th>
            {trait.kind === 'absent' ? (
              <td colSpan={3}>{text.two.absent}</td>
            ) : (
              <>
                <td>
                  <ChangingText>{`${Math.round(trait.before)}`}</ChangingText>
                </td>
                <td>
                  <ChangingText>{`${Math.round(trait.after)}`}</ChangingText>
                </td>
                <td>
                  <ChangingText>
                    {`${signed(Math.round(trait.after) - Math.round(trait.before))} `}
                  </ChangingText>
                  <strong>
                    <ChangingText>{inTrait[trait.size]}</ChangingText>
                  </strong>
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The band of chance about the first score, and both scores: a ring and a dot. */
function ShiftBar({ shift }: { readonly shift: TraitShift }) {
  if (shift.kind === 'absent') return null
  const from = Math.max(0, shift.before - shift.margin)
  const to = Math.min(100, shift.before + shift.margin)
  const inside = (score: number): string => `${Math.min(98, Math.max(2, score))}%`
  return (
    <svg aria-hidden="true" height="22">
      <rect width="100%" y="8" height="6" rx="3" class="track" />
      <rect x={`${from}%`} width={`${to - from}%`} y="3" height="16" rx="8" class="chance" />
      <circle cx={inside(shift.before)} cy="11" r="6" class="first" />
      <circle cx={inside(shift.after)} cy="11" r="6" class="second" />
    </svg>
  )
}

function AnswerShifts({ shift }: { readonly shift: Shift }) {
  const { props, sheetIn } = useCaseload()
  const { two: text } = props.text
  const lazy = sheetIn(props.language)
  const state = useStore(lazy.$state)
  if (state.kind !== 'here') return <WordsMissing lazy={lazy} />
  const { words } = state.part
  return (
    <section>
      <h3>{text.answers}</h3>
      {shift.answers.length === 0 ? (
        <p>{text.noAnswers}</p>
      ) : (
        <ul>
          {shift.answers.map(({ question, before, after }) => (
            <li key={question}>
              <ChangingText>
                {fill(text.answer, {
                  statement: words.statements[Number(question)] ?? '',
                  before: answered(before, words),
                  after: answered(after, words)
                })}
              </ChangingText>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function signed(difference: number): string {
  if (difference === 0) return '0'
  return difference > 0 ? `+${difference}` : `−${-difference}`
}
