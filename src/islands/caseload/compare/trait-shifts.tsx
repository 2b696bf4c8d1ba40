import { errorBandOf } from '#domain/score'
import type { Shift, TraitShift } from '#domain/shift'
import { ChangingText } from '../../shared/changing-text.tsx'
import { dotAt } from '../../shared/trait-scale.tsx'
import { useCaseload } from '../context.ts'

type Props = {
  readonly shift: Shift
  /** Headings of the columns of the first and the second code. */
  readonly headings: readonly [string, string]
  /** Whether both codes are of one person, at two times. */
  readonly samePerson: boolean
}

/**
 * A table of the scores in each trait in both codes, and whether the difference is larger than
 * chance.
 */
export function TraitShifts({ shift, headings, samePerson }: Props) {
  const { text, traitNames } = useCaseload().props
  const inTrait = samePerson ? text.two.inTrait : text.two.inTraitPeople
  return (
    <table class="shifts" aria-labelledby="trait-shifts">
      <thead>
        <tr>
          <th scope="col">{text.two.trait}</th>
          <th scope="col">
            <ChangingText>{headings[0]}</ChangingText>
          </th>
          <th scope="col">
            <ChangingText>{headings[1]}</ChangingText>
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

/**
 * Both scores on a scale, and the band around the first one within which a difference may be
 * chance.
 */
function ShiftBar({ shift }: { readonly shift: TraitShift }) {
  if (shift.kind === 'absent') return null
  const { from, to } = errorBandOf({ score: shift.before, margin: shift.margin })
  return (
    <svg aria-hidden="true" height="22">
      <rect width="100%" y="8" height="6" rx="3" class="track" />
      <rect x={`${from}%`} width={`${to - from}%`} y="3" height="16" rx="8" class="chance" />
      <circle cx={dotAt(shift.before)} cy="11" r="6" class="first" />
      <circle cx={dotAt(shift.after)} cy="11" r="6" class="second" />
    </svg>
  )
}

function signed(difference: number): string {
  if (difference === 0) return '0'
  return difference > 0 ? `+${difference}` : `−${-difference}`
}
