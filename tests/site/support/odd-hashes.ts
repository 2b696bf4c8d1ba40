import { people } from './people.ts'

const codes = Object.values(people).map(({ code }) => code)
const [code = ''] = codes

/** URL fragments that can occur in practice or in an attack, none of which is a result code. */
const WRITTEN = [
  ...[
    '',
    '#',
    '?',
    '&',
    '/',
    '-',
    '.',
    '=',
    '%',
    '%%',
    '%2',
    '%23',
    '%2523',
    ' ',
    '%20',
    '%00',
    '%0A',
    '+'
  ],
  ...['?secret=abc', '?secret=', '&utm_source=chat', '?fbclid=IwAR0', 'utm_source=x&utm_medium=y'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'null'],
  ...['undefined', 'NaN', 'true', 'false', '0', '1', '00', '000', '1e9', '-1', '[object Object]'],
  ...['%E0%A4%A', '%E0%A4%A4', '%C3', '%F0%9F%98', '%FF%FE', '%u0041', '%zz', 'a%', '%41%'],
  ...[
    'content',
    'menu',
    'island',
    'result',
    'quiz',
    'hello',
    'my-result',
    'kết-quả',
    'K%E1%BA%BFt'
  ],
  ...['🙂', '👩‍💻', '🇻🇳', 'e\u0301', '\u202E12H7', '\u200B', '\uFEFF', 'ليلى', '１ＡＢＣ', '𝟏𝟐𝐇𝟕'],
  ...['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '{{7*7}}', "' OR 1=1"],
  ...[
    'javascript:alert(1)',
    'https://example.org/',
    '//example.org',
    '../../',
    'file:///etc/passwd'
  ],
  ...[':~:text=result', '!/result', 'invite=', 'invite=1', 'invite=%', 'not-me=focus/trainer'],
  ...[
    'choice=',
    '&choice=little//teller',
    'at=3',
    'at=3&code=',
    'contact=between',
    'person-1',
    'two-1-2'
  ],
  ...['lang=vi', 'theme=dark', '?id=x&accent=%23f00', 'access_token=abc', 'state=1;code=2'],
  ...['A'.repeat(199), 'A'.repeat(5000), '1'.repeat(20_000), '%'.repeat(3000), '🙂'.repeat(2000)]
]

/**
 * Damaged codes: one symbol replaced, two adjacent symbols swapped, cut off at any length, without
 * the first group, or with one group too many.
 */
const MISTYPED = codes.flatMap((valid) => [
  ...Array.from(
    valid,
    (symbol, index) => `${valid.slice(0, index)}${otherSymbol(symbol)}${valid.slice(index + 1)}`
  ),
  ...Array.from({ length: 12 }, (_, index) => swapped(valid, index)),
  ...Array.from({ length: valid.length - 2 }, (_, index) => valid.slice(0, index + 1)),
  ...[valid.slice(5), `${valid}-${valid.slice(0, 4)}`]
])

/** 400 different fragments, none of which is a valid code. */
export const ODD_HASHES: readonly string[] = [...new Set([...WRITTEN, ...MISTYPED])]
  .filter((hash) => !codes.includes(hash))
  .slice(0, 400)

/** Fragments with a valid code, some with other text after it, for which the result is shown. */
export const VALID_HASHES: readonly string[] = [
  code,
  `${code}?secret=abc`,
  `${code}&utm_source=chat`,
  code.toLowerCase(),
  code.replaceAll('-', '%20')
]

function otherSymbol(symbol: string): string {
  if (symbol === '-') return '–-!'
  return symbol === '7' ? '8' : '7'
}

/** The text with the symbol at `index` and the one after it swapped. */
function swapped(text: string, index: number): string {
  const [first = '', second = ''] = [text.charAt(index), text.charAt(index + 1)]
  // To swap equal symbols, or a symbol and a hyphen, would not damage the code.
  if (first === second || first === '-' || second === '-')
    return `${text.slice(0, index)}U${text.slice(index)}`
  return text.slice(0, index) + second + first + text.slice(index + 2)
}
