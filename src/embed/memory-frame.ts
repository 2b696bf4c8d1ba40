/** The end of the address of the page that holds answers for our frames; `frame/memory/` of a language. */
export const MEMORY_PAGE = 'frame/memory/'

/**
 * Adds an empty page of ours to the host's page. Our frames there write a visitor's answers into it where
 * the browser stores nothing, so that a quiz whose element is moved goes on; the host can't read it. It is
 * outside of `body`, whose content some frameworks replace. `site` is the address of a language of the
 * site, with a slash at the end.
 */
export function addMemoryFrame(site: string): void {
  const frame = document.createElement('iframe')
  frame.src = site + MEMORY_PAGE
  // Not `hidden`, which a host's rule for frames may override.
  frame.style.display = 'none'
  document.documentElement.append(frame)
}
