import { useStore } from '@nanostores/preact'
import type { Group } from '#domain/caseload/group'
import { PLACINGS } from '#domain/placing'
import { PLAN_AREA } from '#drawings/floor-plan-geometry'
import { fill } from '#i18n/fill'
import { formatView } from '#stores/caseload-view'
import { ChangingText } from '../shared/changing-text.tsx'
import { PlanPicture } from '../shared/plan-picture.tsx'
import { useCaseload } from './context.ts'
import { TraitSpreads } from './trait-spreads.tsx'

/** In a group of fewer people, single people can be recognized; the page warns about it. */
const FEW = 5

/**
 * The whole group: dots on the floor plan, the number of people by verdict, and scores by trait.
 */
export function GroupPicture() {
  const { $group, $dots, $sittings, props } = useCaseload()
  const { group: text } = props.text
  const group = useStore($group)
  const { positions, placings, people } = group
  const dots = useStore($dots)
  const again = useStore($sittings).filter(({ earlier }) => earlier.length > 0).length
  return (
    <section class="group">
      <h2>{text.heading}</h2>
      {people < FEW && <p class="notice">{text.few}</p>}
      <figure>
        <PlanPicture label={fill(text.plan, { count: positions.length })}>
          <path class="veil" d={PLAN_AREA} />
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
      {again > 0 && (
        <p>
          <a class="button" href={formatView({ kind: 'change' })}>
            <ChangingText>{fill(props.text.change.open, { count: again })}</ChangingText>
          </a>
        </p>
      )}
      <p class="buttons">
        <a id="to-wall" class="button" href="#wall">
          {props.text.wall.show}
        </a>
        <a id="to-pairs" class="quiet" href="#pairs">
          {props.text.wall.cards}
        </a>
      </p>
    </section>
  )
}

/** The number and share of people for each verdict, with a bar. */
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
