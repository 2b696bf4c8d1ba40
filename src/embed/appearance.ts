import type { ColourScheme, ShownAccent } from './accent-on.ts'
import type { Settings } from './messages.ts'

/** No accent from the host: the page keeps its own colours, and there is nothing to warn about. */
export const NO_ACCENT: ShownAccent = { colour: '', warning: '' }

type Dependencies = {
  /**
   * Suppresses the console warning about an accent: on the second frame page of a visit, because
   * the first one has printed it.
   */
  readonly quiet: boolean
  /** `accentOn` of accent-on.ts, which is lazy-loaded because few hosts set an accent. */
  readonly readAccent: (text: string, scheme: ColourScheme) => Promise<ShownAccent>
}

/**
 * Creates the function that applies a host's theme and accent to the page. The theme becomes the
 * attribute `data-theme`, which our style sheets select on; with `auto`, the browser's
 * `prefers-color-scheme` decides, also when it changes later. The accent becomes the custom
 * property `--accent` on the root element.
 *
 * Style sheets are neither read nor changed: `document.styleSheets` also contains those of browser
 * extensions, and reading their rules throws a SecurityError in Firefox.
 */
export function createAppearance(
  document: Document,
  { quiet, readAccent }: Dependencies
): (settings: Pick<Settings, 'theme' | 'accent'>) => void {
  const { documentElement: root, defaultView } = document
  const prefersDark = defaultView?.matchMedia('(prefers-color-scheme: dark)')
  let lastWarning = ''
  let current: Pick<Settings, 'theme' | 'accent'> = { theme: 'auto', accent: '' }
  prefersDark?.addEventListener('change', () => show(current))
  return show

  function show(settings: Pick<Settings, 'theme' | 'accent'>): void {
    current = settings
    const { theme, accent } = settings
    root.dataset.theme = theme
    const dark = theme === 'auto' ? (prefersDark?.matches ?? false) : theme === 'dark'
    showAccent(accent, dark ? 'dark' : 'light')
  }

  async function showAccent(text: string, scheme: ColourScheme): Promise<void> {
    const requested = current
    const { colour, warning } = text === '' ? NO_ACCENT : await readAccent(text, scheme)
    // The settings changed while the accent was being loaded: a later call shows the newer accent.
    if (requested !== current) return
    if (colour) root.style.setProperty('--accent', colour)
    else root.style.removeProperty('--accent')
    if (quiet || warning === '' || warning === lastWarning) return
    lastWarning = warning
    console.warn(`Front or Back: ${warning}`)
  }
}
