import { people } from './people.ts'

const codes = Object.values(people).map(({ code }) => code)
const [code = ''] = codes

/** What turns up behind the `#` of an address, and is nobody's code. */
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

/** Codes with one symbol that is another, two that have changed places, cut off anywhere, and with one group too many. */
const MISTYPED = codes.flatMap((one) => [
  ...Array.from(one, (symbol, at) => `${one.slice(0, at)}${other(symbol)}${one.slice(at + 1)}`),
  ...Array.from({ length: 12 }, (_, at) => swapped(one, at)),
  ...Array.from({ length: one.length - 2 }, (_, at) => one.slice(0, at + 1)),
  ...[one.slice(5), `${one}-${one.slice(0, 4)}`]
])

/** 400 of them, each once, and none that is a sound code after all. */
export const ODD_HASHES: readonly string[] = [...new Set([...WRITTEN, ...MISTYPED])]
  .filter((hash) => !codes.includes(hash))
  .slice(0, 400)

/** A code with other words about it, which is shown all the same. */
export const SOUND_HASHES: readonly string[] = [
  code,
  `${code}?secret=abc`,
  `${code}&utm_source=chat`,
  code.toLowerCase(),
  code.replaceAll('-', '%20')
]

function other(symbol: string): string {
  if (symbol === '-') return '–-!'
  return symbol === '7' ? '8' : '7'
}

function swapped(text: string, at: number): string {
  const [one = '', two = ''] = [text.charAt(at), text.charAt(at + 1)]
  // Where the two are alike or one is a hyphen, nothing would be wrong.
  if (one === two || one === '-' || two === '-') return `${text}!${at}`
  return text.slice(0, at) + two + one + text.slice(at + 2)
}
