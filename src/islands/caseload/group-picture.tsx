import { useStore } from '@nanostores/preact'
import type { Group } from '#domain/caseload/group'
import { PLACINGS } from '#domain/placing'
import { EVERYTHING } from '#drawings/floor-plan-geometry'
import { fill } from '#i18n/fill'
import { ChangingText } from '../shared/changing-text.tsx'
import { PlanPicture } from '../shared/plan-picture.tsx'
import { useCaseload } from './context.ts'
import { TraitSpreads } from './trait-spreads.tsx'

/** With fewer people than this, nobody is hidden in a group. */
const FEW = 5

/** Everybody at once: on the floor plan, by verdict, and trait by trait. */
export function GroupPicture() {
  const { $group, $dots, props } = useCaseload()
  const { group: text } = props.text
  const group = useStore($group)
  const { positions, placings, people } = group
  const dots = useStore($dots)
  return (
    <section class="group">
      <h2>{text.heading}</h2>
      {people < FEW && <p class="notice">{text.few}</p>}
      <figure>
        <PlanPicture label={fill(text.plan, { count: positions.length })}>
          <path class="veil" d={EVERYTHING} />
          <path class="dots" d={dots.path} stroke-width={dots.size} />
        </PlanPicture>
        <figcaption>
          {text.planNote}{' '}
          <ChangingText>
            {placings.unclear > 0 && fill(text.unclear, { count: placings.unclear })}
          </ChangingText>
        </figcaption>
      </figure>
      <h3>{text.verdicts}</h3>
      <VerdictShares group={group} />
      <TraitSpreads group={group} />
    </section>
  )
}

/** How many have which verdict: a bar and a number each. */
function VerdictShares({ group }: { readonly group: Group }) {
  const { text, placings: names } = useCaseload().props
  const most = Math.max(...Object.values(group.placings))
  const rows = [
    ...PLACINGS.map((placing) => ({ placing, name: names[placing] })),
    { placing: 'unclear' as const, name: text.group.unclearName }
  ]
  return (
    <ul class="shares" role="list">
      {rows.map(({ placing, name }) => {
        const count = group.placings[placing]
        return (
          <li key={placing} class={placing}>
            <span>
              <ChangingText>{name}</ChangingText>
            </span>{' '}
            <strong>
              <ChangingText>
                {fill(text.group.count, { count, share: Math.round((100 * count) / group.people) })}
              </ChangingText>
            </strong>
            <svg aria-hidden="true" height="10">
              <rect width={`${(100 * count) / most}%`} height="10" rx="3" />
            </svg>
          </li>
        )
      })}
    </ul>
  )
}
