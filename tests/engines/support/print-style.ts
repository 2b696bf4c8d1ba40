/**
 * Runs in the page: shows it as its style sheets say for print, because neither driver emulates the
 * medium. Rules for print become rules for everything, and those for the screen apply no more.
 */
export function showPrintStyle(): void {
  const change = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        rule.media.mediaText = rule.media.mediaText
          .replace(/\bprint\b/, 'all')
          .replace(/\bscreen\b/, 'not all')
      }
      if (rule instanceof CSSGroupingRule) change(rule.cssRules)
    }
  }
  for (const sheet of document.styleSheets) change(sheet.cssRules)
}
