/** The items of an HTML list that Markdown has made, as texts without markup. */
export function listItems(html: string): readonly string[] {
  return Array.from(html.matchAll(/<li>(.*?)<\/li>/gs), ([, item = '']) =>
    item
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
      .trim()
  )
}
