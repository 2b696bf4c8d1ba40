/**
 * Makes the links `.skip` and `.to-menu` move the focus to their target without a change of the URL.
 * An island that reads the fragment as a result code or a view must not see `#content` or `#menu`,
 * and following such a link would add a history entry. Focusing also scrolls the target into view.
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
