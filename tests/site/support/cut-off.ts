import type { Frame, Page } from 'playwright-core'

/**
 * Describes the elements whose content can't be read without horizontal scrolling, or not at all:
 * elements that reach beyond the left or right edge of the viewport, and elements that clip their
 * own overflow. An element in a box that scrolls by itself, such as a wide table, is not reported.
 * The first line is "the whole page" if the page itself scrolls horizontally.
 */
export function cutOff(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const elements = Array.from(document.body.querySelectorAll<HTMLElement | SVGElement>('*'))
    const seen = elements.filter(
      (element) => element.checkVisibility() && !isForReadersOnly(element)
    )
    const tooWide = seen.filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect()
      return own > 0 && (right > width + 1 || left < -1) && !canBeScrolled(element)
    })
    const cut = seen.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      // Text in a text field can be scrolled inside the field.
      if (!(element instanceof HTMLElement) || element instanceof HTMLInputElement) return false
      const sideways = hides(overflowX) && element.scrollWidth > element.clientWidth + 1
      const down = hides(overflowY) && element.scrollHeight > element.clientHeight + 1
      return sideways || down
    })
    const scrolls = document.documentElement.scrollWidth > width ? ['the whole page'] : []
    return [...scrolls, ...[...tooWide, ...cut].map(nameOf)]

    function hides(overflow: string): boolean {
      return overflow === 'hidden' || overflow === 'clip'
    }

    /** Skip links, and headings for screen readers only, are hidden on purpose. */
    function isForReadersOnly(element: Element): boolean {
      return (
        element.closest('.skip, .unseen') !== null || getComputedStyle(element).clipPath !== 'none'
      )
    }

    function canBeScrolled(element: Element): boolean {
      for (let box = element.parentElement; box; box = box.parentElement) {
        if (['auto', 'scroll'].includes(getComputedStyle(box).overflowX)) return true
      }
      return false
    }

    function nameOf(element: Element): string {
      return `${element.tagName.toLowerCase()}.${element.getAttribute('class')}: ${element.textContent?.trim().slice(0, 40)}`
    }
  })
}
