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
  const denials = placesOf(found, 'denial')
  // A denial in the gap of a phrase denies it, too: "talk to colleagues, not customers".
  const counts = ({ from, to, gaps }: Omit<Found<Meaning>, 'meaning'>): boolean =>
    !denied.has(from) &&
    !(denied.has(to - 1) && gaps.some(([start, end]) => hasBetween(denials, start, end)))
  return {
    sides: withoutOverlaps(ofKind(found, isSide), placesOf(found, 'neutral')).filter(counts),
    traits: ofKind(found, isTrait).filter(counts),
    warnings: ofKind(found, isWarning).filter(counts)
  }
}

function hasBetween(places: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (places.has(at)) return true
  return false
}

/** The indexes of the words that are in phrases of a kind. */
function placesOf(found: readonly Found<Meaning>[], kind: Meaning['kind']): ReadonlySet<number> {
  const places = new Set<number>()
  for (const { meaning, from, to } of found) {
    if (meaning.kind === kind) for (let at = from; at < to; at += 1) places.add(at)
  }
  return places
}

/**
 * How many words, as they are written, may be between a denial and what it denies: "no need to call",
 * "no need to ever call".
 */
const REACH = 3

/** The same in words of which several may be written as one. */
const LONGEST_REACH = 8

/** The indexes of the words that a denial such as "no" denies. */
function deniedPlaces({
  words,
  found
}: Pick<AdvertSentence, 'words' | 'found'>): ReadonlySet<number> {
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
  return denied
}

/**
 * The phrases of sides without overlaps: the one with the larger weight counts, then the longer one
 * as it is written in the patterns, then the earlier one. Words in the gap of a phrase may belong to
 * one that was counted before it. Words in `neutral` count for no side.
 */
function withoutOverlaps(
  found: readonly Found<SideMeaning>[],
  neutral: ReadonlySet<number>
): readonly Found<SideMeaning>[] {
  const ranked = [...found].sort(
    (a, b) =>
      Math.abs(b.meaning.weight) - Math.abs(a.meaning.weight) ||
      b.meaning.phrase.length - a.meaning.phrase.length ||
      a.from - b.from
  )
  const taken = new Set(neutral)
  const hits: Found<SideMeaning>[] = []
  for (const { meaning, from, to, gaps } of ranked) {
    const inGap = (at: number): boolean => gaps.some(([start, end]) => start <= at && at < end)
    const places = Array.from({ length: to - from }, (_, index) => from + index)
    if (places.some((at) => taken.has(at) && !inGap(at))) continue
    for (const at of places) taken.add(at)
    hits.push({ meaning, from, to, gaps })
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
