import { accentOn } from './accent-on.ts'
import { parseColour } from './colour.ts'
import { parseFont } from './font.ts'
import type { Appearance } from './messages.ts'
import { type ColourScheme, readableSurface } from './surface.ts'

/** How close the parts of a page are. */
export const DENSITIES = ['comfortable', 'compact'] as const

export type Density = (typeof DENSITIES)[number]

/** The texts of a host for the look of the frame, not yet validated; empty or undefined for none. */
export type RequestedAppearance = Appearance & { readonly accent: string }

/**
 * What the frame shows: custom properties for its root element, in values that this file has written;
 * the density; and sentences for the developer of the host's page.
 */
export type ShownAppearance = {
  readonly properties: Readonly<Record<string, string>>
  readonly density: Density
  readonly warnings: readonly string[]
}

/** The roundest corner, in pixels. */
const ROUNDEST = 24

/** Parses whole pixels, 0 to 24. Returns undefined for anything else, units included. */
export function parseRadius(text: string): number | undefined {
  const pixels = /^\d{1,2}$/.test(text.trim()) ? Number(text) : ROUNDEST + 1
  return pixels <= ROUNDEST ? pixels : undefined
}

/** Parses a density. Returns undefined for anything else. */
export function parseDensity(text: string): Density | undefined {
  return DENSITIES.find((known) => known === text.trim())
}

/**
 * The appearance for a host's texts in a colour scheme. An invalid text changes nothing and gives a
 * warning; so does a colour that had to be changed until our text is readable. Every value is written
 * here from what was parsed, never copied from the host's text.
 */
export function appearanceOf(
  { accent, font, radius, surface, density }: RequestedAppearance,
  scheme: ColourScheme
): ShownAppearance {
  const families = checked('font', font, parseFont, 'a list of font names such as Georgia, serif')
  const pixels = checked('radius', radius, parseRadius, 'a whole number of pixels from 0 to 24')
  const space = checked('density', density, parseDensity, 'compact or comfortable')
  const asked = checked('surface', surface, parseColour, 'a hexadecimal colour such as #ffffff')
  const shown = asked.value && readableSurface(asked.value, scheme)
  const colour =
    accent === '' ? undefined : accentOn(accent, scheme, shown && [shown.paper, shown.card])
  const properties = {
    '--sans': families.value,
    '--serif': families.value,
    '--radius': pixels.value === undefined ? undefined : `${pixels.value}px`,
    '--paper': shown?.paper,
    '--card': shown?.card,
    '--line': shown?.line,
    '--line-strong': shown?.lineStrong,
    '--accent': colour?.colour
  }
  const warnings = [
    colour?.warning ?? '',
    families.warning,
    pixels.warning,
    asked.warning,
    shown?.changed
      ? `surface="${surface}" has too little contrast with our text; the ${scheme} theme uses ${shown.paper} instead.`
      : '',
    space.warning
  ]
  return {
    properties: Object.fromEntries(
      Object.entries(properties).flatMap(([name, value]) => (value ? [[name, value]] : []))
    ),
    density: space.value ?? 'comfortable',
    warnings: warnings.filter((warning) => warning !== '')
  }
}

/** The value of an attribute's text, or a warning if it has none. */
function checked<Value>(
  name: string,
  text: string | undefined,
  parse: (text: string) => Value | undefined,
  expected: string
): { readonly value?: Value | undefined; readonly warning: string } {
  if (!text) return { warning: '' }
  const value = parse(text)
  return value === undefined
    ? { warning: `${name}="${text}" is not ${expected}, so it is ignored.` }
    : { value, warning: '' }
}
