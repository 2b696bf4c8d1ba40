/**
 * Adds a style sheet to the document. A lazy part calls it once, when its file runs. The page's
 * Content Security Policy forbids `<style>` elements that scripts insert, but allows
 * `adoptedStyleSheets`.
 */
export function addStyle(style: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
