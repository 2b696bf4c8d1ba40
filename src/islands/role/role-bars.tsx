import type { TraitComparison, Comparison } from '#domain/comparison'
import { fill } from '#i18n/fill'
import { ChangingText } from '../shared/changing-text.tsx'
import type { RoleProps, RoleText, RoleTrait } from './role-props.ts'

/** The comparison of a visitor's answers with the role, and where the answers come from. */
export type Visitor = { readonly comparison: Comparison; readonly from: 'device' | 'link' }

type Props = Pick<RoleProps, 'text' | 'traits'> & {
  readonly visitor: Visitor | undefined
  /** Path of the visitor's result. */
  readonly result: string
}

/** What the role asks for in each trait, next to the visitor's profile if there is one. */
export function RoleBars({ text, traits, visitor, result }: Props) {
  return (
    <div id="bars">
      <h2>{text.heading}</h2>
      <p>{text.legend}</p>
      {visitor && (
        <div class="notice">
          <p>
            <strong>
              <ChangingText>{text.likeness[visitor.comparison.likeness]}</ChangingText>
            </strong>
            <ChangingText>{` ${text.from[visitor.from]} `}</ChangingText>
            <a href={result}>{text.toResult}</a>
          </p>
          <p class="marks">
            <span class="mark-role">{text.key.role}</span>{' '}
            <span class="mark-you">{text.key.you}</span>
          </p>
        </div>
      )}
      <ul class="bars" role="list">
        {traits.map((trait, at) => (
          <li key={trait.id} class={trait.side}>
            <Bar trait={trait} compared={visitor?.comparison.traits[at]} text={text} />
          </li>
        ))}
      </ul>
    </div>
  )
}

type BarProps = {
  readonly trait: RoleTrait
  readonly compared: TraitComparison | undefined
  readonly text: RoleText
}

function Bar({ trait, compared, text }: BarProps) {
  const { name, low, high, percentile } = trait
  const closeness = compared?.kind === 'scored' ? compared.closeness : undefined
  return (
    <>
      <p class="bar-name">
        <strong key={name}>{name}</strong>
        {closeness && (
          <span class={`closeness ${closeness}`}>
            <ChangingText>{` ${text[closeness]}`}</ChangingText>
          </span>
        )}
      </p>
      <svg aria-hidden="true" height="26" class={closeness}>
        <rect width="100%" y="7" height="12" rx="6" class="track" />
        <rect width={`${Math.max(3, percentile)}%`} y="7" height="12" rx="6" class="asked" />
        {compared?.kind === 'scored' && <VisitorMarks {...compared} />}
      </svg>
      <p class="poles" aria-hidden="true">
        <span key={low}>{low}</span>
        <span key={high}>{high}</span>
      </p>
      <p class="in-words">
        <ChangingText>{fill(text.role, { percentile })}</ChangingText>
        <ChangingText>{compared && ` ${comparedInWords(compared, text)}`}</ChangingText>
      </p>
    </>
  )
}

function comparedInWords(compared: TraitComparison, text: RoleText): string {
  return compared.kind === 'scored' ? fill(text.you, { share: hundred(compared.at) }) : text.tooFew
}

function VisitorMarks({ at, from, to }: Extract<TraitComparison, { kind: 'scored' }>) {
  return (
    <>
      <rect
        x={`${hundred(from)}%`}
        width={`${hundred(to) - hundred(from)}%`}
        y="11"
        height="4"
        rx="2"
        class="band"
      />
      <circle cx={`${Math.min(98, Math.max(2, hundred(at)))}%`} cy="13" r="8" class="dot" />
    </>
  )
}

/**
 * A share from 0 to 1 as a whole percentage, limited to 1 to 99: nobody scores above or below
 * everybody.
 */
function hundred(share: number): number {
  return Math.min(99, Math.max(1, Math.round(100 * share)))
}
