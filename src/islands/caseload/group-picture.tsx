import type { Group } from '#domain/caseload/group'
import { PLACINGS } from '#domain/placing'
import { fill } from '#i18n/fill'
import type { Tools } from './tools.ts'
import { TraitSpreads } from './trait-spreads.tsx'

/** With fewer people than this, nobody is hidden in a group. */
const FEW = 5

/** Everybody at once: on the floor plan, by verdict, and trait by trait. */
export function GroupPicture({ tools }: { readonly tools: Tools }) {
  const { group: text } = tools.props.text
  const group = tools.$group.get()
  const { seats, placings, people } = group
  const dots = tools.$dots.get()
  return (
    <section class="group">
      <h2>{text.heading}</h2>
      {people < FEW && <p class="notice">{text.few}</p>}
      <figure>
        <svg
          viewBox="0 0 474 272"
          role="img"
          aria-label={fill(text.plan, { count: seats.length })}
          class="plan"
        >
          <use href="#floor-plan" />
          <path class="veil" d="M0 8H474V244H0z" />
          <path class="dots" d={dots.path} stroke-width={dots.size} />
        </svg>
        <figcaption>
          {text.planNote} {placings.unclear > 0 && fill(text.unclear, { count: placings.unclear })}
        </figcaption>
      </figure>
      <h3>{text.verdicts}</h3>
      <VerdictShares group={group} tools={tools} />
      <TraitSpreads group={group} tools={tools} />
    </section>
  )
}

/** How many have which verdict: a bar and a number each. */
function VerdictShares({ group, tools }: { readonly group: Group; readonly tools: Tools }) {
  const { text, placings: names } = tools.props
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
            <span>{name}</span>{' '}
            <strong>
              {fill(text.group.count, { count, share: Math.round((100 * count) / group.people) })}
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
