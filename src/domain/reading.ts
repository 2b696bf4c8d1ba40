import { type Change, changesFor } from './change.ts'
import type { Answers, Model } from './model.ts'
import { needsOf } from './needs.ts'
import { type Pulls, pullsOf } from './pulls.ts'
import { type Profile, scoreTraits, type TraitEnd } from './score.ts'
import { type Placed, type UnclearReason, verdictOn } from './verdict.ts'

/**
 * Everything that is computed from one person's answers. Pulls and changes exist only with a
 * verdict.
 */
export type Reading = {
  readonly profile: Profile
  readonly needs: readonly TraitEnd[]
  readonly outcome: { readonly kind: 'unclear'; readonly reason: UnclearReason } | ExplainedVerdict
}

/** A verdict with what pushes it, and what would change it. */
export type ExplainedVerdict = Placed & {
  readonly pulls: Pulls
  readonly changes: readonly Change[]
}

/**
 * The reading of one person's answers. It depends on nothing else, so equal answers give equal
 * readings.
 */
export function readingOf(model: Model, answers: Answers): Reading {
  const profile = scoreTraits(model, answers)
  const verdict = verdictOn(model, answers, profile)
  const needs = needsOf(profile)
  if (verdict.kind === 'unclear') return { profile, needs, outcome: verdict }

  const { index } = verdict
  return {
    profile,
    needs,
    outcome: {
      ...verdict,
      pulls: pullsOf(profile, index),
      changes: changesFor(profile, index)
    }
  }
}
