import { wordsIn } from '#domain/advert/advert-words'
import { createMatcher } from '#domain/advert/matcher'
import { parsePhrase, splitPhrases } from '#domain/advert/parse-phrase'
import type { Phrase, PhraseProblem } from '#domain/advert/phrase'
import type { Problem } from './problems.ts'

/** Any part of a file of patterns: its strings are lists of phrases. */
type Part = { readonly [key: string]: Part | string | number | boolean | undefined }

/**
 * Reports phrases that can't be parsed, that can't match any text, and that a group has twice, and
 * those under `onlyMarked` that are in no group. A phrase can't take long on any text: it has no repetition, and its gaps have a fixed length.
 */
export function checkPhrases(
  file: string,
  patterns: Part & {
    readonly lists: Readonly<Record<string, string>>
    readonly onlyMarked?: string | undefined
  },
  problems: Problem[]
): void {
  const { lists, onlyMarked, ...groups } = patterns
  const known = new Set<string>()
  const visit = (part: Part, path: readonly string[]): void => {
    for (const [key, value] of Object.entries(part)) {
      const inner = [...path, key]
      if (typeof value === 'string') checkList(value, inner.join(' → '))
      else if (typeof value === 'object') visit(value, inner)
    }
  }
  const checkList = (text: string, path: string): void => {
    const seen = new Set<string>()
    for (const phrase of splitPhrases(text)) {
      const report = (message: string): void => {
        problems.push({ file, path: `${path} → ${phrase}`, message })
      }
      if (seen.has(phrase)) report('this phrase is here for the second time. Remove one.')
      seen.add(phrase)
      known.add(phrase)
      const parsed = parsePhrase(phrase, lists)
      if (parsed.kind === 'problem') report(messageFor(parsed.problem))
      else if (!matchesItsExample(parsed.phrase)) {
        report('no text can match this phrase. Look at the words after “!” and at the signs.')
      }
    }
  }
  visit(groups, [])
  for (const phrase of splitPhrases(onlyMarked ?? '')) {
    if (known.has(phrase)) continue
    const message = 'no list has this phrase. Copy it from there without changes.'
    problems.push({ file, path: `onlyMarked → ${phrase}`, message })
  }
}

/** Whether a phrase is found in a text that is made from it. */
function matchesItsExample(phrase: Phrase): boolean {
  const words = wordsIn(exampleOf(phrase))
  return createMatcher([phrase]).findAt(words, 0).length > 0
}

/** A text that a phrase should match: the first of all options, and the stems as words. */
function exampleOf(phrase: Phrase): string {
  return phrase
    .map((step) => {
      switch (step.kind) {
        case 'word':
          return ` ${step.text}`
        case 'choice':
          return exampleOf(step.options[0] ?? [])
        case 'number':
          return ' 5'
        case 'stop':
          return ':'
        default:
          return ''
      }
    })
    .join('')
}

const MESSAGES: Readonly<Record<PhraseProblem['kind'], string>> = {
  empty:
    'expected words, found an empty phrase or an empty choice. Remove it, or write “?” after the brackets.',
  unclosed: 'expected “)”, found the end. Close the bracket.',
  unopened: 'found “)” or “|” outside of brackets. Remove it, or open a bracket.',
  tooDeep: 'found more than ten brackets inside each other. Write several phrases.',
  unknownList: 'there is no such list under lists. Fix its name, or add it.',
  nothingBefore: 'found a sign without a word that it belongs to.',
  noWord:
    'found signs without letters or numbers. Signs between words do not matter: leave them out.',
  shortStem: 'expected at least two letters before “*”: this would match nearly every word.',
  startsWithoutWord:
    'expected a word at the beginning, found a gap, a number or something that may be missing.'
}

function messageFor({ kind, found }: PhraseProblem): string {
  return `${MESSAGES[kind]} Found: “${found}”.`
}
