import type { Found, Meaning, SideMeaning, TraitMeaning, WarningMeaning } from './compiled.ts'
import type { AdvertSentence } from './sentences.ts'

/** A phrase that counts, in its sentence. */
export type Hit<Value> = {
  readonly meaning: Value
  readonly from: number
  readonly to: number
}

/** What a sentence says: its phrases without those that are denied or inside of another one. */
export type SentenceHits = {
  readonly sides: readonly Hit<SideMeaning>[]
  readonly traits: readonly Hit<TraitMeaning>[]
  readonly warnings: readonly Hit<WarningMeaning>[]
}

/** The phrases that count in a sentence. */
export function hitsOf(sentence: Pick<AdvertSentence, 'words' | 'found'>): SentenceHits {
  const { found } = sentence
  const denied = deniedPlaces(sentence)
  const counts = ({ from }: Found<Meaning>): boolean => !denied(from)
  return {
    sides: withoutOverlaps(ofKind(found, isSide), placesOf(found, 'neutral')).filter(
      ({ from }) => !denied(from)
    ),
    traits: ofKind(found, isTrait).filter(counts),
    warnings: ofKind(found, isWarning).filter(counts)
  }
}

/** The indexes of the words that are in phrases of a kind. */
function placesOf(found: readonly Found<Meaning>[], kind: Meaning['kind']): ReadonlySet<number> {
  return new Set(
    found.flatMap(({ meaning, from, to }) =>
      meaning.kind === kind ? Array.from({ length: to - from }, (_, index) => from + index) : []
    )
  )
}

/** How far a denial reaches, in words as they are written: "no" denies in "no need to call". */
const REACH = 3

/** The same in words of which several may be written as one. */
const LONGEST_REACH = 8

/** Whether a denial such as "no" is at most three words before a word, by the index of the word. */
function deniedPlaces({
  words,
  found
}: Pick<AdvertSentence, 'words' | 'found'>): (at: number) => boolean {
  const exceptions = placesOf(found, 'noDenial')
  const ends = placesOf(found, 'denialEnd')
  const denied = new Set<number>()
  for (const { meaning, from, to } of found) {
    if (meaning.kind !== 'denial' || exceptions.has(from)) continue
    let written = 0
    for (let at = to; at < Math.min(words.length, to + LONGEST_REACH); at += 1) {
      if (ends.has(at)) break
      denied.add(at)
      if (!words[at + 1]?.joined) written += 1
      if (written > REACH) break
    }
  }
  return (at) => denied.has(at)
}

/**
 * The phrases of sides without overlaps: the one with the larger weight counts, then the longer one
 * as it is written in the patterns, then the earlier one. Words in the gap of a phrase may belong to
 * one that was counted before it. Words in `neutral` count for no side.
 */
function withoutOverlaps(
  found: readonly Found<SideMeaning>[],
  neutral: ReadonlySet<number>
): readonly Hit<SideMeaning>[] {
  const ranked = [...found].sort(
    (a, b) =>
      Math.abs(b.meaning.weight) - Math.abs(a.meaning.weight) ||
      b.meaning.phrase.length - a.meaning.phrase.length ||
      a.from - b.from
  )
  const taken = new Set(neutral)
  const hits: Hit<SideMeaning>[] = []
  for (const { meaning, from, to, gaps } of ranked) {
    const inGap = (at: number): boolean => gaps.some(([start, end]) => start <= at && at < end)
    const places = Array.from({ length: to - from }, (_, index) => from + index)
    if (places.some((at) => taken.has(at) && !inGap(at))) continue
    for (const at of places) taken.add(at)
    hits.push({ meaning, from, to })
  }
  return hits.sort((a, b) => a.from - b.from)
}

function ofKind<Value extends Meaning>(
  found: readonly Found<Meaning>[],
  is: (meaning: Meaning) => meaning is Value
): readonly Found<Value>[] {
  return found.flatMap(({ meaning, ...where }) => (is(meaning) ? [{ meaning, ...where }] : []))
}

const isSide = (meaning: Meaning): meaning is SideMeaning => meaning.kind === 'side'
const isTrait = (meaning: Meaning): meaning is TraitMeaning => meaning.kind === 'trait'
const isWarning = (meaning: Meaning): meaning is WarningMeaning => meaning.kind === 'warning'
