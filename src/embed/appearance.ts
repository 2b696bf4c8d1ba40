import type { Ground, GroundAccent } from './accent-on.ts'
import type { Settings } from './messages.ts'

const NO_ACCENT: GroundAccent = { colour: '', warning: '' }

type Dependencies = {
  /** Said once in the console is what became of an accent; not by the second page of a visit. */
  readonly quiet: boolean
  /** `accentOn` of accent-on.ts, which is fetched only where a host has an accent. */
  readonly readAccent: (text: string, ground: Ground) => Promise<GroundAccent>
}

/**
 * Puts a theme and an accent on a page whose style sheet knows both themes by the browser's wish. The policy of the page allows no
 * style of others, but a script may set properties.
 */
export function createAppearance(
  document: Document,
  { quiet, readAccent }: Dependencies
): (settings: Pick<Settings, 'theme' | 'accent'>) => void {
  const { documentElement: root, defaultView } = document
  const darkRules = mediaRulesOf(document).filter(({ media }) =>
    /prefers-color-scheme: dark/.test(media.mediaText)
  )
  const usual = darkRules.map(({ media }) => media.mediaText)
  const wish = defaultView?.matchMedia('(prefers-color-scheme: dark)')
  let told = ''
  let now: Pick<Settings, 'theme' | 'accent'> = { theme: 'auto', accent: '' }
  wish?.addEventListener('change', () => show(now))
  return show

  function show(settings: Pick<Settings, 'theme' | 'accent'>): void {
    now = settings
    const { theme, accent } = settings
    for (const [at, rule] of darkRules.entries()) {
      const forced = theme === 'dark' ? 'screen' : 'not all'
      rule.media.mediaText = theme === 'auto' ? (usual[at] ?? '') : forced
    }
    root.style.colorScheme = theme === 'auto' ? '' : theme
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

function mediaRulesOf(document: Document): readonly CSSMediaRule[] {
  const within = (rules: CSSRuleList): readonly CSSMediaRule[] =>
    Array.from(rules).flatMap((rule) => [
      ...(rule instanceof CSSMediaRule ? [rule] : []),
      ...(rule instanceof CSSGroupingRule ? within(rule.cssRules) : [])
    ])
  return Array.from(document.styleSheets).flatMap((sheet) => {
    const rules = readableRulesOf(sheet)
    return rules ? within(rules) : []
  })
}

/**
 * The rules of a style sheet; undefined where the browser keeps them to itself. In Firefox the style sheet of an extension stands in
 * `document.styleSheets` too, and throws a SecurityError when it is read.
 */
function readableRulesOf(sheet: CSSStyleSheet): CSSRuleList | undefined {
  try {
    return sheet.cssRules
  } catch {
    return undefined
  }
}
