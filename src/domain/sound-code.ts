import { GROUP, parseCode } from './code.ts'
import { textOf, type Word } from './code-words.ts'
import type { Answer } from './model.ts'
import { typedKeys } from './typed-keys.ts'

/** A sound code in a text. */
export type SoundCode = {
  /** Where it begins and ends in the text. */
  readonly from: number
  readonly to: number
} & (
  | { readonly kind: 'ok'; readonly answers: readonly Answer[] }
  /** It has a format of a newer version of this site. */
  | { readonly kind: 'newer' }
)

/**
 * The sound code that these words are together, in one of the spellings that may have been typed;
 * undefined if they are none, if it is so short that a name may pass the check by chance, or if several
 * spellings are sound.
 */
export function soundCode(run: readonly Word[]): SoundCode | undefined {
  const [parsed, ...others] = spellingsOf(run)
    .filter(({ length }) => length >= FEWEST_SYMBOLS)
    .map(parseCode)
    .filter(isSound)
  // With several sound spellings, nobody knows which one was typed.
  if (!parsed || others.length > 0) return undefined
  const from = Math.min(...run.map((word) => word.from))
  return { ...parsed, from, to: Math.max(...run.map((word) => word.to)) }
}

/** Fewer symbols may be a name: of names, one in a thousand passes the check. */
export const FEWEST_SYMBOLS = 8

/** What may have been typed: each word in each of its spellings. */
function spellingsOf(run: readonly Word[]): readonly string[] {
  const whole = textOf(run)
  // Nearly all codes are typed in letters that no input method has changed.
  if (/^[\dA-Z]*$/i.test(whole)) return [whole]
  return run.reduce<readonly string[]>(
    (begun, { text }) => {
      const spellings = isGroup(text, run) ? typedKeys(text.normalize('NFKC')) : []
      // Every combination is tried, so there must be few.
      if (begun.length * spellings.length > MOST_SPELLINGS) return []
      return begun.flatMap((start) => spellings.map((spelling) => start + spelling))
    },
    ['']
  )
}

/** Whether a word may be a group, or the whole code, in letters that an input method may have changed. */
function isGroup(text: string, run: readonly Word[]): boolean {
  return run.length === 1 || text.normalize('NFC').length <= GROUP || /^[\dA-Z]*$/i.test(text)
}

const MOST_SPELLINGS = 400

function isSound(parsed: ReturnType<typeof parseCode>): parsed is Extract<typeof parsed, Sound> {
  return parsed.kind === 'ok' || parsed.kind === 'newer'
}

type Sound = { readonly kind: 'ok' | 'newer' }
