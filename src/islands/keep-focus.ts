/**
 * When a pressed button disappears, browsers drop the focus to the top of the page, where nobody expects it. This puts it
 * on the nearest thing that has taken the button's place: what can be focused by script only, or else another button.
 */
export function keepFocus(root: Element): void {
  root.addEventListener(
    'click',
    ({ target }) => {
      const section = target instanceof Element ? target.closest('section') : null
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return
        const around = section?.isConnected ? section : root
        around.querySelector<HTMLElement>('[tabindex="-1"], button')?.focus({ preventScroll: true })
      })
    },
    // Before the button's own listener: once that is through, the button may be in no section any more.
    { capture: true }
  )
}
