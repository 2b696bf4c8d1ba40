import { unmarkedKey, wordsIn } from './advert-words.ts'

/** A role with the names by which adverts may call it. */
export type NamesOfRole = { readonly id: string; readonly names: readonly string[] }

/**
 * The role whose name is in the title of an advert, with or without Vietnamese marks; of several, the
 * one with the most words, then the one that comes first in the title.
 */
export function roleInTitle(title: string, roles: readonly NamesOfRole[]): string | undefined {
  const titleKeys = keysOf(title)
  let best: { readonly id: string; readonly length: number; readonly at: number } | undefined
  for (const { id, names } of roles) {
    for (const name of names) {
      const keys = keysOf(name)
      const at = indexOf(titleKeys, keys)
      if (at < 0) continue
      const longer = keys.length - (best?.length ?? 0)
      if (longer > 0 || (longer === 0 && best && at < best.at)) {
        best = { id, length: keys.length, at }
      }
    }
  }
  return best?.id
}

function keysOf(text: string): readonly string[] {
  return wordsIn(text).map(({ key }) => unmarkedKey(key))
}

/** Where `part` begins in `keys`; −1 if it is not there, or empty. */
function indexOf(keys: readonly string[], part: readonly string[]): number {
  if (part.length === 0) return -1
  return keys.findIndex((_, at) => part.every((key, index) => keys[at + index] === key))
}
