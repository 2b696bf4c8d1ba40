import { signedWeight } from './front-index.ts'
import type { Side } from './model.ts'
import { needsOf } from './needs.ts'
import { countMarks, NOTHING_EXCLUDED, type NotMe } from './not-me.ts'
import type { Placing } from './placing.ts'
import { type Contradiction, contradictionsIn, type Review } from './review.ts'
import { type Profile, type ScoredTrait, scoredTraits, type TraitEnd } from './score.ts'
import type { UnclearReason, Verdict } from './verdict.ts'

/** The number of talking points: enough for a talk of 45 minutes, and for one printed page. */
export const POINTS = 5
/** The number of open questions. */
export const OPEN_QUESTIONS = 4
/** From this share of answers in the middle of the scale on, it is a talking point. */
const MUCH_MIDDLE = 0.25
/** From this share of "strongly agree" and "strongly disagree" on, it is a talking point. */
const MUCH_EXTREME = 0.6
/** With more contradictions there would be no room for other points. */
const MOST_CONTRADICTIONS = 2
const MOST_STANDING_OUT = 2
/** How many points, and how many questions, suit everybody; they fill up a short list. */
export const GENERAL = 4

/** Something to discuss with a client. Its sentence is in `content/<language>/counsellor.yaml`. */
export type TalkingPoint =
  | { readonly kind: 'verdict'; readonly placing: Placing }
  | { readonly kind: 'unclear'; readonly reason: UnclearReason }
  /** The number of "not me" marks that the client has sent along. */
  | { readonly kind: 'not-me'; readonly count: number }
  /** A trait that stands out and pulls against the verdict. */
  | { readonly kind: 'against'; readonly trait: string; readonly pole: Pole; readonly side: Side }
  /** In between: the two traits that pull hardest, one each way. */
  | { readonly kind: 'both-ways'; readonly front: TraitEnd; readonly back: TraitEnd }
  | ({ readonly kind: 'contradiction' } & Contradiction)
  /** The share of answers in the middle of the scale, 0 to 1. */
  | { readonly kind: 'middle'; readonly share: number }
  /** The number of skipped statements. */
  | { readonly kind: 'skipped'; readonly count: number }
  /** The share of "strongly agree" and "strongly disagree", 0 to 1. */
  | { readonly kind: 'extreme'; readonly share: number }
  /** A trait outside the middle third of people. */
  | { readonly kind: 'stands-out'; readonly trait: string; readonly pole: Pole }
  | { readonly kind: 'nothing-stands-out' }
  /** One of the points that suit everybody; `at` is from 0 to below `GENERAL`. */
  | { readonly kind: 'general'; readonly at: number }

type Pole = TraitEnd['pole']

type Apart = Extract<TalkingPoint, { kind: 'against' | 'both-ways' }>

/** A question that yes or no can't answer: about an end of a trait, or one that suits everybody. */
export type OpenQuestion =
  | ({ readonly kind: 'trait' } & TraitEnd)
  | { readonly kind: 'general'; readonly at: number }

/** The parts of a reading that points and questions are computed from. */
export type Judged = { readonly profile: Profile; readonly outcome: Verdict }

/**
 * Exactly `POINTS` talking points, the most important first. Careless answers give no points about
 * traits or contradictions. Of the points about pulls and about what stands out, no two mention the
 * same trait.
 */
export function talkingPoints(
  reading: Judged,
  review: Review,
  notMe: NotMe = NOTHING_EXCLUDED
): readonly TalkingPoint[] {
  const { outcome } = reading
  const marks = countMarks(notMe)
  const apart = pullingApart(reading)
  const needs = needsToTrust(reading)
  const mentioned = apart.flatMap(traitsIn)
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
    review.middle >= MUCH_MIDDLE ? [{ kind: 'middle', share: review.middle }] : [],
    // The point "unclear" already says that too many statements were skipped.
    review.skipped > 0 && !isTooShort(reading) ? [{ kind: 'skipped', count: review.skipped }] : [],
    review.extreme >= MUCH_EXTREME ? [{ kind: 'extreme', share: review.extreme }] : [],
    needs
      .filter(({ trait }) => !mentioned.includes(trait))
      .slice(0, MOST_STANDING_OUT)
      .map((need) => ({ kind: 'stands-out', ...need })),
    needs.length === 0 && !isCareless(reading) ? [{ kind: 'nothing-stands-out' }] : [],
    generals()
  ]
  return found.flat().slice(0, POINTS)
}

/**
 * Exactly `OPEN_QUESTIONS` questions: about the traits that stand out, then those that suit
 * everybody. Careless answers give only the latter.
 */
export function openQuestions(reading: Judged): readonly OpenQuestion[] {
  const about = needsToTrust(reading).map((need) => ({ kind: 'trait' as const, ...need }))
  return [...about, ...generals()].slice(0, OPEN_QUESTIONS)
}

/** The traits that stand out; none if the answers are careless, because then they mean nothing. */
function needsToTrust(reading: Judged): readonly TraitEnd[] {
  return isCareless(reading) ? [] : needsOf(reading.profile)
}

function isCareless({ outcome }: Judged): boolean {
  return outcome.kind === 'unclear' && outcome.reason !== 'too-few-traits'
}

function isTooShort({ outcome }: Judged): boolean {
  return outcome.kind === 'unclear' && outcome.reason === 'too-few-traits'
}

/** The traits that a point mentions, so that no second point does. */
function traitsIn(point: Apart): readonly string[] {
  return point.kind === 'against' ? [point.trait] : [point.front.trait, point.back.trait]
}

function generals(): readonly { readonly kind: 'general'; readonly at: number }[] {
  return Array.from({ length: GENERAL }, (_, at) => ({ kind: 'general', at }))
}

/**
 * The trait that pulls hardest against a verdict or, in between, the one that pulls hardest each
 * way. An empty list if there are none outside the middle third of people.
 */
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
      // The verdict itself says that nothing pulls strongly.
      return []
  }
}

/** The trait at whose end the person stands out, and that pulls hardest to a side. */
function strongest(profile: Profile, side: Side): TraitEnd | undefined {
  const [found] = scoredTraits(profile)
    .flatMap((entry) => {
      const push = pushOf(entry, side)
      return entry.end === undefined || push <= 0
        ? []
        : [{ push, end: { trait: entry.trait.id, pole: entry.end } }]
    })
    .sort((first, second) => second.push - first.push)
  return found?.end
}

function pushOf({ trait, z }: ScoredTrait, side: Side): number {
  const push = signedWeight(trait) * z
  return side === 'front' ? push : -push
}
