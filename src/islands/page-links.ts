/**
 * Where an island reads the address's `#`, links inside the page must leave it alone: `#content` and `#menu` are no result
 * codes, and following one looks like a step back in the history. So they only move the focus, and what can be seen with it.
 */
export function keepPageLinksOutOfAddress(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.skip, .to-menu')) {
    link.addEventListener('click', (event) => {
      const target = document.getElementById(link.hash.slice(1))
      if (!target) return
      event.preventDefault()
      target.tabIndex = -1
      target.focus()
    })
  }
}
