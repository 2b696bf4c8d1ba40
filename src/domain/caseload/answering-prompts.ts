import type { Prompt } from './prompts.ts'
import { SHOWN_FROM } from './shown-figures.ts'
import type { Summary } from './summary.ts'

/** The share of a group from which on a way of answering is worth a talk. */
const MANY = 1 / 3
/** Somebody who skipped so many statements counts; a single one happens to everybody. */
const SKIPPED_FROM = 2
/**
 * Somebody with this share of answers in the middle of the scale counts. It is more than on the sheet
 * of one person (a quarter): in a class where all five answers are equally frequent, nearly every
 * third person has a quarter by chance.
 */
const MIDDLE_FROM = 1 / 3

type AnsweringPrompt = Extract<Prompt, { kind: 'skipped' | 'middle' }>

/**
 * A prompt if many people skipped statements or often answered "neither agree nor disagree": at most
 * one, about that of which there are more people; skipping, if there are as many. An empty list if
 * that is less than a third of the group, or fewer than `SHOWN_FROM` people.
 */
export function answeringPrompts(summaries: readonly Summary[]): readonly AnsweringPrompt[] {
  const people = summaries.length
  const skipped = summaries.filter((summary) => summary.skipped >= SKIPPED_FROM).length
  const middle = summaries.filter((summary) => summary.middle >= MIDDLE_FROM).length
  const count = Math.max(skipped, middle)
  if (count < SHOWN_FROM || count < MANY * people) return []
  return [{ kind: middle > skipped ? 'middle' : 'skipped', count, people }]
}
