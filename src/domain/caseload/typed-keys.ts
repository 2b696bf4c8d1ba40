/**
 * The keys behind letters that a Vietnamese input method (Telex) has made of them: `DD` becomes `Đ`, `AA` `Â`, `AS` `Á`. Codes are
 * no words, so the keys were meant; whether they fit together, the code's own check symbols tell.
 */
export function typedKeys(text: string): string {
  return Array.from(text.normalize('NFC'), keysOf).join('')
}

/** What Telex adds for a mark: the letter once more, a W, or the key of a tone. */
const KEYS: Readonly<Record<string, string>> = {
  '\u0306': 'W',
  '\u031B': 'W',
  '\u0301': 'S',
  '\u0300': 'F',
  '\u0309': 'R',
  '\u0303': 'X',
  '\u0323': 'J'
}
const CIRCUMFLEX = '\u0302'

function keysOf(letter: string): string {
  if (letter === 'Đ' || letter === 'đ') return 'DD'
  return letter
    .normalize('NFD')
    .replace(/(.)(.+)/u, (_, base: string, marks: string) =>
      [base, ...marks].map((mark) => (mark === CIRCUMFLEX ? base : (KEYS[mark] ?? mark))).join('')
    )
}
