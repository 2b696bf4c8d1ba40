/**
 * When the focused element is removed, browsers drop the focus to the top of the page, where nobody expects it. Within `root`, it
 * goes to what has taken its place: in the same section the element that only scripts can focus, or else
 * the next button, or the one before; without a section, the first heading that can have it.
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
    // Chromium tells of a removal in this way, too; then it is no longer connected a moment later.
    queueMicrotask(() => {
      if (target === focused && focused?.isConnected) focused = undefined
    })
  })
  new MutationObserver(() => {
    if (!focused || focused.isConnected) {
      remember()
      return
    }
    const next = document.activeElement === document.body ? successor() : undefined
    focused = undefined
    show(next)
  }).observe(root, { childList: true, subtree: true })

  /** Remembers what stands around the focus, for the moment when it is gone. */
  function remember(): void {
    section = focused?.closest('section') ?? null
    buttons = section ? [...section.querySelectorAll('button')] : []
  }

  function successor(): HTMLElement | null | undefined {
    if (!section) return root.querySelector<HTMLElement>('h2[tabindex="-1"]')
    const around = section.isConnected ? section : root
    const at = focused ? buttons.indexOf(focused) : -1
    const left = buttons.filter((button) => button.isConnected)
    return (
      around.querySelector<HTMLElement>('[tabindex="-1"]') ??
      left.find((button) => buttons.indexOf(button) > at) ??
      left[left.length - 1] ??
      around.querySelector('button')
    )
  }

  function show(next: HTMLElement | null | undefined): void {
    // In this order: Firefox gives no focus to a legend that it has not laid out yet, and scrolling lays out.
    next?.scrollIntoView({ block: 'nearest' })
    next?.focus({ preventScroll: true })
  }
}
