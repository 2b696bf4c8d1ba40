import { type Change, changesFor } from './change.ts'
import type { Answers, Model } from './model.ts'
import { type Need, needsOf } from './needs.ts'
import { type Pulls, pullsOf } from './pulls.ts'
import { type Profile, scoreTraits } from './score.ts'
import { type Placed, type UnclearReason, verdictOn } from './verdict.ts'

/** All that one person's answers say. What rests on a verdict is only there when there is one. */
export type Reading = {
  readonly profile: Profile
  readonly needs: readonly Need[]
  readonly outcome:
    | { readonly kind: 'unclear'; readonly reason: UnclearReason }
    | (Placed & {
        readonly pulls: Pulls
        readonly changes: readonly Change[]
      })
}

/** Reads answers from nothing but the answers: the same ones say the same, wherever they come from. */
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
