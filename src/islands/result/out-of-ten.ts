import { percent } from './percent.ts'

type Text = { readonly front: string; readonly back: string; readonly even: string }

/**
 * The side that more people with such answers lean to, as a number out of ten, from 6 to 9; or as many
 * to each. `probability` is that of the front, from 0 to 1; the texts have the placeholder `{tenths}`.
 */
export function outOfTen(
  probability: number,
  text: Text
): { readonly sentence: string; readonly tenths: number } {
  const front = percent(probability)
  // Halves are rounded down: 55 of 100 is no six of ten.
  const tenths = Math.min(9, Math.ceil(Math.max(front, 100 - front) / 10 - 0.5))
  if (tenths === 5) return { sentence: text.even, tenths }
  return { sentence: front > 50 ? text.front : text.back, tenths }
}
