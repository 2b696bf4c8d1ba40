import { readableAccent } from './accent.ts'
import type { Settings } from './messages.ts'

/** Backgrounds that an accent stands on: paper and card of styles/base.css, in its two themes. */
export const GROUNDS = {
  light: ['#fbf7ef', '#fffdf8'],
  dark: ['#1b1815', '#25211d']
} as const

/**
 * Puts a theme and an accent on a page whose style sheet knows both themes by the browser's wish. The policy of the page allows no
 * style of others, but a script may set properties. Says once in the console what became of an accent; `quiet`
 * where it has been said already.
 */
export function createAppearance(
  document: Document,
  quiet: boolean
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

  function showAccent(text: string, ground: keyof typeof GROUNDS): void {
    const accent = text === '' ? undefined : readableAccent(text, GROUNDS[ground])
    if (accent) root.style.setProperty('--accent', accent.colour)
    else root.style.removeProperty('--accent')
    if (quiet || text === '' || text === told) return
    if (!accent) tell(`accent="${text}" is no colour such as #00aa66, and was left out.`)
    else if (accent.changed) {
      tell(
        `accent="${text}" could not be read on our background; in the ${ground} theme it became ${accent.colour}.`
      )
    } else return
    told = text
  }

  function tell(sentence: string): void {
    console.warn(`Front or Back: ${sentence}`)
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
