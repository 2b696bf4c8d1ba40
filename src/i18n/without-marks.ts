/**
 * Normalises a text for searching: `Kế toán` becomes `ke toan`, because many people search without
 * Vietnamese diacritics and capital letters. `đ` is replaced by hand because Unicode does not
 * decompose it into a letter and a mark.
 */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').trim()
}
