import { signedWeight } from './front-index.ts'
import type { Side } from './model.ts'
import { type Need, needsOf } from './needs.ts'
import { countMarks, NOTHING_EXCLUDED, type NotMe } from './not-me.ts'
import type { Placing } from './placing.ts'
import { type Contradiction, contradictionsIn, type Review } from './review.ts'
import { type Profile, type ScoredTrait, scoredTraits } from './score.ts'
import type { UnclearReason, Verdict } from './verdict.ts'

/** So many points fill a talk of 45 minutes, and a sheet of paper. */
export const POINTS = 5
/** Questions that need an answer in sentences. */
export const OPEN_QUESTIONS = 4
/** From this share of answers on, "it depends" is itself something to talk about. */
const MUCH_DEPENDS = 0.25
/** From this share on, somebody seems to answer with the ends of the scale only. */
const MUCH_EXTREME = 0.6
/** More than two contradictions would leave no room for anything else. */
const MOST_CONTRADICTIONS = 2
const MOST_STANDING_OUT = 2
/** How many points and questions fit anybody, to fill up with. */
export const GENERAL = 4

/** Something in a profile that is worth a talk. What it says stands in `content/<language>/counsellor.yaml`. */
export type TalkingPoint =
  | { readonly kind: 'verdict'; readonly placing: Placing }
  | { readonly kind: 'unclear'; readonly reason: UnclearReason }
  /** Marks of "not me" that the client has handed over. */
  | { readonly kind: 'not-me'; readonly count: number }
  /** A trait that stands out and pulls against the verdict. */
  | { readonly kind: 'against'; readonly trait: string; readonly pole: Pole; readonly side: Side }
  /** In between: the two traits that pull hardest, one each way. */
  | { readonly kind: 'both-ways'; readonly front: Need; readonly back: Need }
  | ({ readonly kind: 'contradiction' } & Contradiction)
  /** Share of "it depends", 0 to 1. */
  | { readonly kind: 'depends'; readonly share: number }
  | { readonly kind: 'skipped'; readonly count: number }
  | { readonly kind: 'extreme'; readonly share: number }
  | { readonly kind: 'stands-out'; readonly trait: string; readonly pole: Pole }
  | { readonly kind: 'nothing-stands-out' }
  /** Fits anybody; `at` counts from 0 up to `GENERAL`. */
  | { readonly kind: 'general'; readonly at: number }

type Pole = Need['pole']

type Apart = Extract<TalkingPoint, { kind: 'against' | 'both-ways' }>

/** A question without yes or no: about an end of a trait, or one that fits anybody. */
export type OpenQuestion =
  | ({ readonly kind: 'trait' } & Need)
  | { readonly kind: 'general'; readonly at: number }

/** What points and questions rest on. */
export type Judged = { readonly profile: Profile; readonly outcome: Verdict }

/** Five things to talk about, the weightiest first. */
export function talkingPoints(
  reading: Judged,
  review: Review,
  notMe: NotMe = NOTHING_EXCLUDED
): readonly TalkingPoint[] {
  const { outcome } = reading
  const marks = countMarks(notMe)
  const apart = pullingApart(reading)
  const needs = needsToTrust(reading)
  const said = apart.flatMap(traitsIn)
  const found: readonly (readonly TalkingPoint[])[] = [
    marks > 0 ? [{ kind: 'not-me', count: marks }] : [],
    [
      outcome.kind === 'placed'
        ? { kind: 'verdict', placing: outcome.placing }
        : { kind: 'unclear', reason: outcome.reason }
    ],
    apart,
    isCareless(reading)
      ? []
      : contradictionsIn(review)
          .slice(0, MOST_CONTRADICTIONS)
          .map((contradiction) => ({ kind: 'contradiction', ...contradiction })),
    review.depends >= MUCH_DEPENDS ? [{ kind: 'depends', share: review.depends }] : [],
    // Where too much was skipped for a verdict, the first point has said so.
    review.skipped > 0 && !isTooShort(reading) ? [{ kind: 'skipped', count: review.skipped }] : [],
    review.extreme >= MUCH_EXTREME ? [{ kind: 'extreme', share: review.extreme }] : [],
    needs
      .filter(({ trait }) => !said.includes(trait))
      .slice(0, MOST_STANDING_OUT)
      .map((need) => ({ kind: 'stands-out', ...need })),
    needs.length === 0 && !isCareless(reading) ? [{ kind: 'nothing-stands-out' }] : [],
    generals()
  ]
  return found.flat().slice(0, POINTS)
}

/** Four open questions: about what stands out most, and as many that fit anybody as are left. */
export function openQuestions(reading: Judged): readonly OpenQuestion[] {
  const about = needsToTrust(reading).map((need) => ({ kind: 'trait' as const, ...need }))
  return [...about, ...generals()].slice(0, OPEN_QUESTIONS)
}

/** What stands out, unless the answers look as if nobody had read the statements: then nothing rests on them. */
function needsToTrust(reading: Judged): readonly Need[] {
  return isCareless(reading) ? [] : needsOf(reading.profile)
}

function isCareless({ outcome }: Judged): boolean {
  return outcome.kind === 'unclear' && outcome.reason !== 'too-few-traits'
}

function isTooShort({ outcome }: Judged): boolean {
  return outcome.kind === 'unclear' && outcome.reason === 'too-few-traits'
}

/** A trait that was spoken of already need not stand out once more. */
function traitsIn(point: Apart): readonly string[] {
  return point.kind === 'against' ? [point.trait] : [point.front.trait, point.back.trait]
}

function generals(): readonly { readonly kind: 'general'; readonly at: number }[] {
  return Array.from({ length: GENERAL }, (_, at) => ({ kind: 'general', at }))
}

/** What pulls against a verdict; in between, what pulls each way. Only traits outside the middle third of people. */
function pullingApart({ profile, outcome }: Judged): readonly Apart[] {
  if (outcome.kind !== 'placed') return []
  const [front, back] = [strongest(profile, 'front'), strongest(profile, 'back')]
  switch (outcome.placing) {
    case 'front':
    case 'leaning-front':
      return back ? [{ kind: 'against', ...back, side: 'back' }] : []
    case 'back':
    case 'leaning-back':
      return front ? [{ kind: 'against', ...front, side: 'front' }] : []
    case 'both':
      return front && back ? [{ kind: 'both-ways', front, back }] : []
    case 'neither':
      // The verdict says that nothing pulls strongly.
      return []
  }
}

function strongest(profile: Profile, side: Side): Need | undefined {
  const [found] = scoredTraits(profile)
    .map((entry) => ({ entry, push: pushOf(entry, side) }))
    .filter(({ entry, push }) => entry.level !== 'middle' && push > 0)
    .sort((one, other) => other.push - one.push)
  return found?.entry.level === 'high' || found?.entry.level === 'low'
    ? { trait: found.entry.trait.id, pole: found.entry.level }
    : undefined
}

function pushOf({ trait, z }: ScoredTrait, side: Side): number {
  const push = signedWeight(trait) * z
  return side === 'front' ? push : -push
}
