import type { Page } from '#content-reader/page'

/** The text of a page as a visitor reads it: its prose without tags, with single spaces. */
export function visibleText(page: Page): string {
  const text = htmlOf(page)
    .replace(/<[^>]*>/g, '')
    .replace(/&[^;\s]+;/g, character)
  return text.replace(/\s+/g, ' ').trim()
}

/** The words that have a letter. In Vietnamese, these are syllables. */
export function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word))
}

/** The names of the heading elements of a page, such as `h2`, in their order. */
export function headingsOf(page: Page): readonly string[] {
  return Array.from(htmlOf(page).matchAll(/<(h\d)/g), ([, level = '']) => level)
}

/** The names of the figures of a page, in their order. */
export function figuresOf(page: Page): readonly string[] {
  return page.blocks.flatMap((block) => (block.kind === 'figure' ? [block.name] : []))
}

/** The numbers of columns of the tables of a page that are written in Markdown, in their order. */
export function columnsOf(page: Page): readonly number[] {
  return Array.from(
    htmlOf(page).matchAll(/<tbody><tr>(.*?)<\/tr>/gs),
    ([, row = '']) => row.split(/<t[dh]/).length - 1
  )
}

/** For each folded part of a page, in their order: the names of its figures. */
export function foldsIn({ blocks }: Page): readonly (readonly string[])[] {
  const titles = [...new Set(blocks.flatMap(({ fold }) => fold ?? []))]
  return titles.map((title) =>
    blocks.flatMap((block) => (block.fold === title && block.kind === 'figure' ? [block.name] : []))
  )
}

function htmlOf({ blocks }: Page): string {
  return blocks.map((block) => (block.kind === 'prose' ? block.html : '')).join('\n')
}

/** The entities that Marked writes for characters of plain text. */
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
