import type { RequestedAppearance, ShownAppearance } from './appearance-of.ts'
import type { Settings } from './messages.ts'
import type { ColourScheme } from './surface.ts'

/** Nothing from the host: the page keeps its own look, and there is nothing to warn about. */
export const OWN_APPEARANCE: ShownAppearance = {
  properties: {},
  density: 'comfortable',
  warnings: []
}

type Look = RequestedAppearance & Pick<Settings, 'theme'>

type Dependencies = {
  /**
   * Suppresses the console warnings: on the second frame page of a visit, because the first one has
   * printed them.
   */
  readonly quiet: boolean
  /** `appearanceOf` of appearance-of.ts, which is lazy-loaded because few hosts set more than a theme. */
  readonly readAppearance: (
    requested: RequestedAppearance,
    scheme: ColourScheme
  ) => Promise<ShownAppearance>
}

/**
 * Creates the function that applies a host's theme, accent and other looks to the page. The theme
 * becomes the attribute `data-theme`, which our style sheets select on; with `auto`, the browser's
 * `prefers-color-scheme` decides, also when it changes later. The others become custom properties on
 * the root element, and the attribute `data-density`.
 *
 * Style sheets are neither read nor changed: `document.styleSheets` also contains those of browser
 * extensions, and reading their rules throws a SecurityError in Firefox.
 */
export function createAppearance(
  document: Document,
  { quiet, readAppearance }: Dependencies
): (look: Look) => void {
  const { documentElement: root, defaultView } = document
  const prefersDark = defaultView?.matchMedia('(prefers-color-scheme: dark)')
  const warned = new Set<string>()
  let current: Look = { theme: 'auto', accent: '' }
  let shown = OWN_APPEARANCE
  prefersDark?.addEventListener('change', () => show(current))
  return show

  async function show(look: Look): Promise<void> {
    current = look
    const { theme, accent, font, radius, surface, density } = look
    root.dataset.theme = theme
    const dark = theme === 'auto' ? prefersDark?.matches : theme === 'dark'
    const next =
      accent || font || radius || surface || density
        ? await readAppearance(look, dark ? 'dark' : 'light')
        : OWN_APPEARANCE
    // The settings changed while the code was being loaded: a later call shows the newer ones.
    if (look !== current) return
    for (const name of Object.keys(shown.properties)) root.style.removeProperty(name)
    for (const [name, value] of Object.entries(next.properties)) root.style.setProperty(name, value)
    root.dataset.density = next.density
    shown = next
    for (const warning of next.warnings) {
      if (!quiet && !warned.has(warning)) console.warn(`Front or Back: ${warning}`)
      warned.add(warning)
    }
  }
}
