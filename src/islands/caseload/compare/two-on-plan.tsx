import type { Shift } from '#domain/shift'
import { PLAN_AREA, VIEW_BOX, xOfPosition } from '#drawings/floor-plan-geometry'

/**
 * Both positions on the floor plan, with a line between them. Renders nothing if a verdict is
 * unclear.
 */
export function TwoOnPlan({ shift: { before, after } }: { readonly shift: Shift }) {
  if (before.kind === 'unclear' || after.kind === 'unclear') return null
  const [from, to] = [xOfPosition(before.position.at), xOfPosition(after.position.at)]
  return (
    <svg viewBox={VIEW_BOX} class="plan" aria-hidden="true">
      <use href="#floor-plan" />
      <path class="veil" d={PLAN_AREA} />
      <path class="way" d={`M${from} 92L${to} 160`} />
      <circle class="first" cx={from} cy="92" r="13" />
      <circle class="second" cx={to} cy="160" r="13" />
    </svg>
  )
}
