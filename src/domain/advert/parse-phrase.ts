import { wordsIn } from './advert-words.ts'
import type { ParsedPhrase, Phrase, PhraseLists, PhraseProblem, Step } from './phrase.ts'

/** Parses one phrase; `lists` are the lists that it may name. Never throws. */
export function parsePhrase(text: string, lists: PhraseLists = {}): ParsedPhrase {
  const cursor: Cursor = { text, at: 0, depth: 0, lists, problem: undefined }
  const phrase = sequence(cursor)
  if (cursor.at < text.length) report(cursor, 'unopened', text.slice(cursor.at))
  if (phrase.length === 0) report(cursor, 'empty', text)
  else if (!startsWithWord(phrase)) report(cursor, 'startsWithoutWord', text)
  return cursor.problem ? { kind: 'problem', problem: cursor.problem } : { kind: 'ok', phrase }
}

/** The phrases of a text with commas between them. Commas inside brackets part nothing. */
export function splitPhrases(text: string): readonly string[] {
  const phrases: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= text.length; at += 1) {
    if (text[at] === '(') depth += 1
    if (text[at] === ')') depth -= 1
    if (at < text.length && (text[at] !== ',' || depth > 0)) continue
    phrases.push(text.slice(from, at).trim())
    from = at + 1
  }
  return phrases.filter((phrase) => phrase !== '')
}

type Cursor = {
  readonly text: string
  at: number
  /** In how many brackets the place is. */
  depth: number
  readonly lists: PhraseLists
  /** The first problem that was found. */
  problem: PhraseProblem | undefined
}

function report(cursor: Cursor, kind: PhraseProblem['kind'], found: string): void {
  cursor.problem ??= { kind, found: found.trim() }
}

/** The steps up to the end, or to a `|` or `)` of the choice around them. */
function sequence(cursor: Cursor): Step[] {
  const steps: Step[] = []
  while (cursor.at < cursor.text.length) {
    const sign = cursor.text.charAt(cursor.at)
    if (sign === '|' || sign === ')') break
    if (/\s/.test(sign)) cursor.at += 1
    else steps.push(...item(cursor, sign))
  }
  return steps
}

function item(cursor: Cursor, sign: string): readonly Step[] {
  switch (sign) {
    case '(':
      return [choice(cursor)]
    case '!':
      return [exclusion(cursor)]
    case '@':
      return list(cursor)
    case '_':
      cursor.at += 1
      return [{ kind: 'gap' }]
    case ':':
      cursor.at += 1
      return [{ kind: 'stop' }]
    case '*':
    case '?':
      cursor.at += 1
      report(cursor, 'nothingBefore', sign)
      return []
    default:
      return words(cursor)
  }
}

/** So many brackets may be inside each other: no phrase needs them, and parsing them can't end the memory. */
const DEEPEST = 10

/** `(a|b)`, with `*` or `?` after it. */
function choice(cursor: Cursor): Step {
  const start = cursor.at
  const options: Step[][] = []
  cursor.depth += 1
  if (cursor.depth > DEEPEST) {
    report(cursor, 'tooDeep', cursor.text.slice(start))
    cursor.at = cursor.text.length
  }
  do {
    cursor.at += 1
    options.push(sequence(cursor))
  } while (cursor.text[cursor.at] === '|')
  cursor.depth -= 1
  if (cursor.text[cursor.at] !== ')') report(cursor, 'unclosed', cursor.text.slice(start))
  cursor.at += 1
  if (options.some((option) => option.length === 0)) {
    report(cursor, 'empty', cursor.text.slice(start, cursor.at))
  }
  if (take(cursor, '*')) return { kind: 'choice', options: options.map((o) => stemmed(cursor, o)) }
  return { kind: 'choice', options: take(cursor, '?') ? [...options, []] : options }
}

/** `!word` or `!(a|b)`. */
function exclusion(cursor: Cursor): Step {
  cursor.at += 1
  const next = cursor.text.charAt(cursor.at)
  const [step] = next === '' || next === '!' ? [] : item(cursor, next)
  if (step?.kind === 'choice') return { kind: 'not', options: step.options }
  if (step?.kind === 'word') return { kind: 'not', options: [[step]] }
  report(cursor, 'nothingBefore', '!')
  return { kind: 'not', options: [] }
}

/** `@name`, replaced by the choice that the list is. */
function list(cursor: Cursor): readonly Step[] {
  const length = cursor.text.slice(cursor.at + 1).search(/\W|$/)
  const name = cursor.text.slice(cursor.at, cursor.at + 1 + length)
  cursor.at += name.length
  if (name === '@number') return [{ kind: 'number' }]
  const text = cursor.lists[name.slice(1)]
  if (text === undefined) {
    report(cursor, 'unknownList', name)
    return []
  }
  // A list can't name lists, so that none can contain itself.
  const inner: Cursor = { text: `(${text})`, at: 0, depth: 0, lists: {}, problem: undefined }
  const step = choice(inner)
  if (inner.problem) report(cursor, inner.problem.kind, inner.problem.found)
  return [step]
}

/** What is written up to the next sign: one word, or several, such as "walk-in". */
function words(cursor: Cursor): readonly Step[] {
  const written = /^[^\s()|,*?@_!:]+/.exec(cursor.text.slice(cursor.at))?.[0] ?? ''
  cursor.at += Math.max(written.length, 1)
  const steps = wordsIn(written).map<Step>(({ key }) => ({ kind: 'word', text: key, stem: false }))
  if (steps.length === 0) report(cursor, 'noWord', written)
  return take(cursor, '*') ? stemmed(cursor, steps) : steps
}

/** The steps with the last word as a stem. */
function stemmed(cursor: Cursor, steps: Phrase): Step[] {
  const last = steps.at(-1)
  if (last?.kind === 'choice') {
    const options = last.options.map((option) => stemmed(cursor, option))
    return [...steps.slice(0, -1), { kind: 'choice', options }]
  }
  if (last?.kind !== 'word') {
    if (last) report(cursor, 'nothingBefore', '*')
    return [...steps]
  }
  if (last.text.length < 2) report(cursor, 'shortStem', `${last.text}*`)
  return [...steps.slice(0, -1), { ...last, stem: true }]
}

function take(cursor: Cursor, sign: string): boolean {
  const found = cursor.text[cursor.at] === sign
  if (found) cursor.at += 1
  return found
}

/** Whether every text that a phrase matches begins with a word of its own. */
function startsWithWord(phrase: Phrase): boolean {
  const [first, ...rest] = phrase
  if (first?.kind === 'word') return true
  return (
    first?.kind === 'choice' &&
    first.options.every((option) => startsWithWord([...option, ...rest]))
  )
}
