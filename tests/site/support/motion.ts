import type { Page } from 'playwright-core'

/** Everything that has an animation or changes gradually. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('*'))
      .filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element)
        return animationName !== 'none' || !/^(0s(, )?)+$/.test(transitionDuration)
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`)
  )
}

/** Transitions between pages that come whatever somebody has said of motion. */
export function transitionsForAll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const look = (rules: CSSRuleList, welcome: boolean) => {
      for (const rule of rules) {
        if (rule.cssText.startsWith('@view-transition') && !welcome) found.push(rule.cssText)
        if (!(rule instanceof CSSGroupingRule)) continue
        const asks = rule instanceof CSSMediaRule && rule.conditionText.includes('no-preference')
        look(rule.cssRules, welcome || asks)
      }
    }
    for (const sheet of document.styleSheets) look(sheet.cssRules, false)
    return found
  })
}
