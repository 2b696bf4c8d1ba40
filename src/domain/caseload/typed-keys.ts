/**
 * The keys that somebody pressed, where the Vietnamese input method Telex has changed them: it
 * turns `DD` into `Đ`, `AA` into `Â` and `AS` into `Á`. Letters without marks, and digits, do not
 * change. Whether the result is a code, only its check symbols tell.
 */
export function typedKeys(text: string): string {
  return Array.from(text.normalize('NFC'), keysOf).join('')
}

/** The Telex key of each combining mark. For the circumflex, it is the same letter again. */
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
