import type { Page } from '#content-reader/page'

/** What a visitor reads in the text of a page: its prose without tags, with single spaces. */
export function visibleText(page: Page): string {
  const text = htmlOf(page)
    .replace(/<[^>]*>/g, '')
    .replace(/&[^;\s]+;/g, character)
  return text.replace(/\s+/g, ' ').trim()
}

/** Words with at least one letter; in Vietnamese these are syllables. */
export function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word))
}

/** `h2` and `h3`, in the page's order. */
export function headingsOf(page: Page): readonly string[] {
  return Array.from(htmlOf(page).matchAll(/<(h\d)/g), ([, level = '']) => level)
}

/** The names of the page's figures, in its order. */
export function figuresOf(page: Page): readonly string[] {
  return page.blocks.flatMap((block) => (block.kind === 'figure' ? [block.name] : []))
}

function htmlOf({ blocks }: Page): string {
  return blocks.map((block) => (block.kind === 'prose' ? block.html : '')).join('\n')
}

/** The only entities that Markdown makes of plain text. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'"
}

function character(entity: string): string {
  const found = ENTITIES[entity]
  if (found === undefined) throw new Error(`The entity ${entity} is not known here.`)
  return found
}
