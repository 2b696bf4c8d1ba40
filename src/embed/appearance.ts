import type { Ground, GroundAccent } from './accent-on.ts'
import type { Settings } from './messages.ts'

/** The page keeps its own colours. */
export const NO_ACCENT: GroundAccent = { colour: '', warning: '' }

type Dependencies = {
  /** Said once in the console is what became of an accent; not by the second page of a visit. */
  readonly quiet: boolean
  /** `accentOn` of accent-on.ts, which is fetched only where a host has an accent. */
  readonly readAccent: (text: string, ground: Ground) => Promise<GroundAccent>
}

/**
 * Puts a theme and an accent on a page: the style sheets know `data-theme`, and where it is `auto`, the browser's preference counts.
 * No rule of a style sheet is read or changed, because sheets of extensions can't be read (a SecurityError in Firefox).
 */
export function createAppearance(
  document: Document,
  { quiet, readAccent }: Dependencies
): (settings: Pick<Settings, 'theme' | 'accent'>) => void {
  const { documentElement: root, defaultView } = document
  const wish = defaultView?.matchMedia('(prefers-color-scheme: dark)')
  let told = ''
  let now: Pick<Settings, 'theme' | 'accent'> = { theme: 'auto', accent: '' }
  wish?.addEventListener('change', () => show(now))
  return show

  function show(settings: Pick<Settings, 'theme' | 'accent'>): void {
    now = settings
    const { theme, accent } = settings
    root.dataset.theme = theme
    const dark = theme === 'auto' ? (wish?.matches ?? false) : theme === 'dark'
    showAccent(accent, dark ? 'dark' : 'light')
  }

  async function showAccent(text: string, ground: Ground): Promise<void> {
    const asked = now
    const { colour, warning } = text === '' ? NO_ACCENT : await readAccent(text, ground)
    // Something else was asked for while the answer was on its way.
    if (asked !== now) return
    if (colour) root.style.setProperty('--accent', colour)
    else root.style.removeProperty('--accent')
    if (quiet || warning === '' || warning === told) return
    told = warning
    console.warn(`Front or Back: ${warning}`)
  }
}
