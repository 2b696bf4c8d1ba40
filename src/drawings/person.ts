/**
 * The SVG markup of a person on the floor plan: a ring with head and shoulders, 30 units in
 * diameter, with its centre at 0, 0.
 */
export const PERSON =
  '<circle r="15" fill="var(--card)" stroke="var(--ink)" stroke-width="2.5"/><circle cy="-3.5" r="4" fill="var(--ink)"/><path fill="var(--ink)" d="M-7.5 8a7.5 7 0 0 1 15 0z"/>'
