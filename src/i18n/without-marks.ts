/** Words to look for and to look in: `Kế toán` becomes `ke toan`, because not everybody types marks and capitals when they look for something. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').trim()
}
