/** Adds the style sheet of a lazy part to the page, once: the page's policy forbids style elements of scripts, but not this. */
export function addStyle(style: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
