import { VIEW_BOX } from '#drawings/floor-plan-geometry'
import type { ComponentChildren } from 'preact'

type Props = { readonly label: string; readonly children?: ComponentChildren }

/** The floor plan as an image with the name `label`; the children are SVG elements on top of it. */
export function PlanPicture({ label, children }: Props) {
  return (
    <svg viewBox={VIEW_BOX} role="img" aria-label={label} class="plan">
      <use href="#floor-plan" />
      {children}
    </svg>
  )
}
