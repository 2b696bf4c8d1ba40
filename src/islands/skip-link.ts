/**
 * Where an island reads the address's `#`, the link past the top of the page must leave it alone: `#content` is no result
 * code, and following it looks like a step back in the history. So it only moves the focus.
 */
export function keepSkipLinkOutOfAddress(): void {
  document.querySelector('.skip')?.addEventListener('click', (event) => {
    const content = document.getElementById('content')
    if (!content) return
    event.preventDefault()
    content.tabIndex = -1
    content.focus()
  })
}
