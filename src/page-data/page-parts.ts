import type { Block } from '#content-reader/page'

type Part = { readonly fold: string | undefined; readonly blocks: readonly Block[] }

/** The consecutive blocks of a page that are folded under one title, or not folded. */
export function partsOf(blocks: readonly Block[]): readonly Part[] {
  const parts: { readonly fold: string | undefined; readonly blocks: Block[] }[] = []
  for (const block of blocks) {
    const last = parts.at(-1)
    if (last && last.fold === block.fold) last.blocks.push(block)
    else parts.push({ fold: block.fold, blocks: [block] })
  }
  return parts
}
