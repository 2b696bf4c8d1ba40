/**
 * Moves the focus when the focused element inside `root` is removed from the document; browsers
 * would move it to the body, and keyboard users would start again at the top of the page.
 *
 * The new target is, in the section that held the element: an element with `tabindex="-1"`, else the
 * next button that is left, else the last one before it, else any button. If the whole section is
 * gone, the same is looked for in `root`. If the element was in no section, the target is the first
 * `h2` with `tabindex="-1"`.
 */
export function keepFocus(root: HTMLElement): void {
  let focused: HTMLElement | undefined
  let section: Element | null = null
  let buttons: readonly HTMLElement[] = []

  root.addEventListener('focusin', ({ target }) => {
    focused = target instanceof HTMLElement ? target : undefined
    remember()
  })
  root.addEventListener('focusout', ({ target }) => {
    // Chromium also fires `focusout` when an element is removed. A microtask later, a removed
    // element is no longer connected; then `focused` stays set for the observer below.
    queueMicrotask(() => {
      if (target === focused && focused?.isConnected) focused = undefined
    })
  })
  new MutationObserver(() => {
    if (!focused || focused.isConnected) {
      remember()
      return
    }
    const target = document.activeElement === document.body ? findTarget() : undefined
    focused = undefined
    moveFocus(target)
  }).observe(root, { childList: true, subtree: true })

  /**
   * Stores the section of the focused element and its buttons: after a removal they can't be found.
   */
  function remember(): void {
    section = focused?.closest('section') ?? null
    // Not `.keep`, which stands before "not me" on a card: after one card is excluded, the next press
    // must exclude another.
    buttons = section ? [...section.querySelectorAll<HTMLElement>('button:not(.keep)')] : []
  }

  function findTarget(): HTMLElement | null | undefined {
    if (!section) return root.querySelector<HTMLElement>('h2[tabindex="-1"]')
    const container = section.isConnected ? section : root
    const at = focused ? buttons.indexOf(focused) : -1
    const remaining = buttons.filter((button) => button.isConnected)
    return (
      container.querySelector<HTMLElement>('[tabindex="-1"]') ??
      remaining.find((button) => buttons.indexOf(button) > at) ??
      remaining[remaining.length - 1] ??
      container.querySelector('button')
    )
  }

  function moveFocus(target: HTMLElement | null | undefined): void {
    // Scroll first: it forces layout, and Firefox does not focus a `<legend>` before its layout.
    target?.scrollIntoView({ block: 'nearest' })
    target?.focus({ preventScroll: true })
  }
}
