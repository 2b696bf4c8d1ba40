/**
 * The texts that somebody may have typed where a Vietnamese input method has changed letters: Telex
 * turns `DD` into `Đ`, `AW` into `Ă` and `AS` into `Á`; VNI does the same with `D9`, `A8` and `A1`.
 * A key may come later than its letter, because both methods look back through the syllable. Which of
 * the texts was meant, only the check symbols of a code tell. A text without marked letters gives
 * itself alone; one with too many gives none. `text` has no spaces.
 */
export function typedKeys(text: string): readonly string[] {
  const letters = Array.from(text.normalize('NFC'), marksOn)
  const bases = letters.map(({ base }) => base).join('')
  if (letters.every(({ marks }) => marks.length === 0)) return [bases]
  if (letters.reduce((count, { marks }) => count + marks.length, 0) > MOST_MARKS) return []
  return Array.from(
    new Set(
      METHODS.flatMap((method) => {
        const known = letters.every(({ base, marks }) =>
          marks.every((mark) => method(mark, base) !== '')
        )
        return known ? spellings(letters, method) : []
      })
    )
  )
}

/** With more marks in a word, there are too many orders in which the keys may have been pressed. */
const MOST_MARKS = 3

/** A letter without its marks, and the marks that an input method has set on it. */
type Letter = { readonly base: string; readonly marks: readonly string[] }

/** The key that sets a mark on a letter; empty if the method has none. */
type Method = (mark: string, base: string) => string

const [BREVE, CIRCUMFLEX, HORN, STROKE] = ['\u0306', '\u0302', '\u031B', '\u0335'] as const
/** Acute, grave, hook above, tilde and dot below, in the order of the keys of VNI. */
const TONES = '\u0301\u0300\u0309\u0303\u0323'

const METHODS: readonly Method[] = [
  (mark, base) => {
    if (mark === CIRCUMFLEX || mark === STROKE) return base
    return mark === BREVE || mark === HORN ? 'W' : 'SFRXJ'.charAt(TONES.indexOf(mark))
  },
  (mark) => '123456789'.charAt(`${TONES}${CIRCUMFLEX}${HORN}${BREVE}${STROKE}`.indexOf(mark))
]

function marksOn(letter: string): Letter {
  const upper = letter.toUpperCase()
  if (upper === 'Đ') return { base: 'D', marks: [STROKE] }
  const [base = '', ...marks] = upper.normalize('NFD')
  // In Telex, `W` alone gives Ư. No code has a U, so none was typed.
  const alone = base === 'U' && marks.includes(HORN)
  return alone ? { base: 'W', marks: marks.filter((mark) => mark !== HORN) } : { base, marks }
}

/** All texts in which the key of each mark comes somewhere after its letter. */
function spellings(letters: readonly Letter[], method: Method): readonly string[] {
  return letters.reduceRight<readonly string[]>(
    (rests, { base, marks }) =>
      marks
        .map((mark) => method(mark, base))
        .reduce((texts, key) => texts.flatMap((text) => insertions(text, key)), rests)
        .map((text) => base + text),
    ['']
  )
}

function insertions(text: string, key: string): readonly string[] {
  return Array.from(
    { length: text.length + 1 },
    (_, at) => text.slice(0, at) + key + text.slice(at)
  )
}
