import type { Pair } from '#domain/caseload/pairs'
import { fill } from '#i18n/fill'
import type { WallWords } from './wall-part.ts'

/** One to three numbers in words: "7 and 21". */
export function numbersInWords(numbers: Pair, { pairs: text }: WallWords): string {
  const [one = '', other, third] = numbers
  if (other === undefined) return `${one}`
  if (third === undefined) return fill(text.two, { one, other })
  return fill(text.three, { one, other, third })
}
