import type { Group, Spread } from '#domain/caseload/group'
import type { Trait } from '#domain/model'
import { fill } from '#i18n/fill'
import { ChangingText } from '../shared/changing-text.tsx'
import { TraitScale } from '../shared/trait-scale.tsx'
import { useCaseload } from './context.ts'

/** The distribution of the group's scores in each trait, as a box plot and in words. */
export function TraitSpreads({ group }: { readonly group: Group }) {
  const { model, props } = useCaseload()
  const { text, traitNames } = props
  return (
    <>
      <h3>{text.group.spread}</h3>
      <p class="small">{text.group.legend}</p>
      <ul class="spreads" role="list">
        {group.traits.map(({ trait: id, spread }, at) => {
          const trait = model.traits[at]
          return (
            <li key={id} class={trait?.side}>
              <strong>
                <ChangingText>{traitNames[id]}</ChangingText>
              </strong>{' '}
              <span>
                <ChangingText>
                  {spread
                    ? fill(text.group.spreadText, {
                        median: Math.round(spread.median),
                        lower: Math.round(spread.lower),
                        upper: Math.round(spread.upper),
                        least: Math.round(spread.least),
                        most: Math.round(spread.most)
                      })
                    : text.group.noSpread}
                </ChangingText>
              </span>
              {trait && <BoxPlot spread={spread} trait={trait} />}
            </li>
          )
        })}
      </ul>
    </>
  )
}

type PlotProps = { readonly spread: Spread | undefined; readonly trait: Trait }

function BoxPlot({ spread, trait }: PlotProps) {
  return (
    <TraitScale height={26} track={12} trait={trait}>
      {spread && (
        <>
          <rect
            x={`${spread.least}%`}
            width={`${spread.most - spread.least}%`}
            y="12"
            height="2"
            class="whisker"
          />
          <rect
            x={`${spread.lower}%`}
            width={`${spread.upper - spread.lower}%`}
            y="4"
            height="18"
            rx="3"
            class="box"
          />
          <rect
            x={`${Math.min(99.3, spread.median)}%`}
            y="2"
            width="4"
            height="22"
            class="median"
          />
        </>
      )}
    </TraitScale>
  )
}
