import { BACK_CONTACT, FRONT_CONTACT } from '#domain/roles'

/** A strip of contacts with people from outside: 100 at its left end, the least at its right end. */
export type ContactStrip = {
  /** The horizontal position of a contact, as a percentage for SVG. */
  readonly xOf: (contact: number) => string
  /** The rooms from the counter to the quiet rooms. */
  readonly rooms: readonly { readonly x: string; readonly width: string; readonly fill: string }[]
}

/**
 * The contacts at which the colour changes: midway between the whole numbers of two neighbouring
 * sides, so that each dot is on the colour of its side.
 */
const FRONT = FRONT_CONTACT - 0.5
const BACK = BACK_CONTACT + 0.5

/** A strip from a contact of 100 down to `least`, which is below those of the back. */
export function contactStrip(least: number): ContactStrip {
  const percentage = (distance: number): string => `${(distance / (100 - least)) * 100}%`
  const room = (name: string, from: number, to: number) => ({
    x: percentage(100 - from),
    width: percentage(from - to),
    fill: `var(--${name}-tint)`
  })
  return {
    xOf: (contact) => percentage(100 - contact),
    rooms: [room('front', 100, FRONT), room('middle', FRONT, BACK), room('back', BACK, least)]
  }
}
