import type { Page } from 'playwright-core'

/** Describes all elements that have a CSS animation or a transition longer than 0 s. */
export function animatedElements(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('*'))
      .filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element)
        return animationName !== 'none' || !/^(0s(, )?)+$/.test(transitionDuration)
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`)
  )
}

/**
 * The `@view-transition` rules outside of `@media (prefers-reduced-motion: no-preference)`, which
 * apply also for people who prefer reduced motion.
 */
export function unconditionalTransitions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const search = (rules: CSSRuleList, conditional: boolean) => {
      for (const rule of rules) {
        if (rule.cssText.startsWith('@view-transition') && !conditional) found.push(rule.cssText)
        if (!(rule instanceof CSSGroupingRule)) continue
        const isCondition =
          rule instanceof CSSMediaRule && rule.conditionText.includes('no-preference')
        search(rule.cssRules, conditional || isCondition)
      }
    }
    for (const sheet of document.styleSheets) search(sheet.cssRules, false)
    return found
  })
}
