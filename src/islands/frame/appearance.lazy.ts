import style from './appearance.css?inline'
import { appearanceOf, type RequestedAppearance, type ShownAppearance } from '#embed/appearance-of'
import type { ColourScheme } from '#embed/surface'
import { addStyle } from '../shared/add-style.ts'

addStyle(style)

/** The appearance for a host's texts; its values are for the style sheet that this part adds, too. */
export function readAppearance(
  requested: RequestedAppearance,
  scheme: ColourScheme
): ShownAppearance {
  return appearanceOf(requested, scheme)
}
