import { compareTwo, type TwoPeople, type TwoScores } from '#domain/two-people'
import type { Model } from '#domain/model'
import type { Reading } from '#domain/reading'
import { AISLE_Y, xOfPosition } from '#drawings/floor-plan-geometry'
import { fill } from '#i18n/fill'
import type { CodedAnswers } from '#stores/coded-answers'
import type { NamedRole } from '../role-columns.ts'
import { roomsOf } from '../rooms.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import { PlanPicture } from '../shared/plan-picture.tsx'
import { dotAt, TraitScale } from '../shared/trait-scale.tsx'
import type { TwoProps } from './two-props.ts'

type Props = {
  readonly one: CodedAnswers
  readonly other: CodedAnswers
  readonly model: Model
  readonly roles: readonly NamedRole[]
  readonly props: TwoProps
}

/** Two people on the floor plan, in each trait, and the jobs that are close to both. */
export function SideBySide({ one, other, model, roles, props }: Props) {
  const { text } = props
  const two = compareTwo(model, roles, one.answers, other.answers)
  const differing = two.traits.filter(({ higher }) => higher !== undefined)
  const alike = two.traits.filter(({ higher }) => higher === undefined)
  return (
    <>
      <TwoOnPlan two={two} props={props} />
      <dl class="verdicts">
        {[two.first, two.second].map((reading, at) => (
          <div key={at}>
            <dt>
              <Mark at={at} />
              <ChangingText>{` ${fill(text.person, { n: at + 1 })}`}</ChangingText>
            </dt>
            <dd>
              <ChangingText>{verdictOf(reading, props)}</ChangingText>
            </dd>
          </div>
        ))}
      </dl>
      {two.notCompared.length > 0 && (
        <p>
          <ChangingText>
            {two.traits.length === 0
              ? text.tooFew
              : fill(text.notCompared, {
                  traits: two.notCompared.map((trait) => props.words.traits[trait]?.name).join(', ')
                })}
          </ChangingText>
        </p>
      )}
      {two.traits.length > 0 && (
        <>
          <section>
            <h3>{text.differ}</h3>
            <Traits traits={differing} none={text.noDifference} props={props} />
          </section>
          <section>
            <h3>{text.alike}</h3>
            <Traits traits={alike} none={text.nothingAlike} props={props} />
          </section>
        </>
      )}
      <section>
        <h3>{text.jobs}</h3>
        <JobsOfBoth two={two} props={props} />
      </section>
      <p class="notice">{text.honest}</p>
    </>
  )
}

type JobsProps = {
  readonly two: TwoPeople<NamedRole>
  readonly props: TwoProps
}

function JobsOfBoth({ two, props: { text, paths } }: JobsProps) {
  if (two.roles.length === 0) {
    const placed = [two.first, two.second].every(({ outcome }) => outcome.kind === 'placed')
    return (
      <p>
        <ChangingText>{placed ? text.noJobs : text.noVerdict}</ChangingText>
      </p>
    )
  }
  return (
    <ul>
      {two.roles.map(({ id, name }) => (
        <li key={id}>
          <a href={fill(paths.role, { role: id })}>
            <ChangingText>{name}</ChangingText>
          </a>
        </li>
      ))}
    </ul>
  )
}

function verdictOf({ outcome }: Reading, { words, unclear }: TwoProps): string {
  return outcome.kind === 'placed' ? words.placings[outcome.placing].name : unclear
}

/** The signs of the two people: a filled circle with 1 and a ring with 2, on the plan and the scales. */
function Mark({ at }: { readonly at: number }) {
  return (
    <svg viewBox="-13 -13 26 26" class={at === 0 ? 'mark first' : 'mark second'} aria-hidden="true">
      <Sign at={at} />
    </svg>
  )
}

/** The numerals as lines, because page translation makes a text inside a drawing disappear. */
const NUMERALS = ['M-3.5 -3L1 -5.5V5.5', 'M-3.5 -2.5A3.6 3.6 0 1 1 2.7 0.4L-3.5 5.5H4']

function Sign({ at }: { readonly at: number }) {
  return (
    <>
      <circle r="11" />
      <path d={NUMERALS[at]} />
    </>
  )
}

type OnPlanProps = {
  readonly two: TwoPeople
  readonly props: TwoProps
}

function TwoOnPlan({ two, props: { text, rooms } }: OnPlanProps) {
  const places = [two.first, two.second].map(({ outcome }) =>
    outcome.kind === 'placed' ? outcome.position : undefined
  )
  const label = places
    .map((place, at) =>
      place
        ? fill(text.place, { n: at + 1, room: roomsOf(place, rooms).at })
        : fill(text.noPlace, { n: at + 1 })
    )
    .join(' ')
  return (
    <PlanPicture label={label}>
      {places.map(
        (place, at) =>
          place && (
            <g
              key={at}
              class={at === 0 ? 'mark first' : 'mark second'}
              transform={`translate(${xOfPosition(place.at)} ${AISLE_Y + (at === 0 ? -24 : 24)}) scale(1.5)`}
            >
              <Sign at={at} />
            </g>
          )
      )}
    </PlanPicture>
  )
}

type TraitsProps = {
  readonly traits: readonly TwoScores[]
  /** What is said if there are none. */
  readonly none: string
  readonly props: TwoProps
}

function Traits({ traits, none, props: { text, words } }: TraitsProps) {
  if (traits.length === 0) return <p>{none}</p>
  return (
    <ul class="bars" role="list">
      {traits.map(({ trait, first, second, higher }) => (
        <li key={trait}>
          <p class="bar-name">
            <strong>
              <ChangingText>{words.traits[trait]?.name}</ChangingText>
            </strong>
            <span>
              <ChangingText>
                {fill(higher ? text.higher[higher] : text.close, {
                  one: Math.round(first.score),
                  other: Math.round(second.score),
                  pole: words.traits[trait]?.high ?? trait
                })}
              </ChangingText>
            </span>
          </p>
          <TraitScale height={34} track={12} trait={first.trait}>
            <g class="mark first">
              <circle cx={dotAt(first.score)} cy="9" r="7" />
            </g>
            <g class="mark second">
              <circle cx={dotAt(second.score)} cy="25" r="7" />
            </g>
          </TraitScale>
          <p class="poles" aria-hidden="true">
            <span>
              <ChangingText>{words.traits[trait]?.low}</ChangingText>
            </span>
            <span>
              <ChangingText>{words.traits[trait]?.high}</ChangingText>
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}
