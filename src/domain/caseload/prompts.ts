import { answeringPrompts } from './answering-prompts.ts'
import type { Group } from './group.ts'
import { shownFigures } from './shown-figures.ts'
import type { Summary } from './summary.ts'
import { traitPrompts } from './trait-prompts.ts'
import { splitOf, type VerdictSplit } from './verdict-split.ts'

/** How many prompts a group gets: three of three minutes fit beside the figures in one lesson. */
export const PROMPTS = 3
/** How many prompts suit every group; they fill up a short list. */
export const GENERAL_PROMPTS = 3

/** Whether the middle of a group, by its median, is towards an end of a trait. */
export type Tendency = 'low' | 'middle' | 'high'

/**
 * Something for a group to discuss, with the figures that it is about. Its sentences are in
 * `content/<language>/counsellor.yaml`. None is about a single person.
 */
export type Prompt =
  /** So many people skipped statements, or often chose the middle of the scale. */
  | { readonly kind: 'skipped' | 'middle'; readonly count: number; readonly people: number }
  | ({ readonly kind: 'verdicts' } & VerdictSplit)
  /** The trait in which the group is most divided, with its quartiles. */
  | ({ readonly kind: 'divided' } & Quartiles)
  /** The trait in which the people are most alike. */
  | ({ readonly kind: 'alike'; readonly tendency: Tendency } & Quartiles)
  /** One of the prompts that suit every group; `at` is from 0 to below `GENERAL_PROMPTS`. */
  | { readonly kind: 'general'; readonly at: number }

/** The middle half of a group in a trait, 0–100. */
export type Quartiles = { readonly trait: string; readonly lower: number; readonly upper: number }

/**
 * Exactly `PROMPTS` prompts, each of another kind unless it is a general one, chosen from the
 * group's own figures, the most important first: how the answers were given, because it limits what
 * the other figures mean; the verdicts; the trait that divides the group; the trait in which it is
 * alike. The order of the people does not matter. A group of fewer than `SHOWN_FROM` people gets
 * general prompts only.
 */
export function promptsFor(group: Group, summaries: readonly Summary[]): readonly Prompt[] {
  const shown = shownFigures(group)
  const split = shown.placings && splitOf(shown.placings)
  const found: readonly Prompt[] = [
    ...answeringPrompts(summaries),
    ...(split ? [{ kind: 'verdicts' as const, ...split }] : []),
    ...traitPrompts(shown.traits),
    ...Array.from({ length: GENERAL_PROMPTS }, (_, at) => ({ kind: 'general' as const, at }))
  ]
  return found.slice(0, PROMPTS)
}
