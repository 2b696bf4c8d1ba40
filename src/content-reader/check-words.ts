import type { ModelContent } from './read-model.ts'
import type { Problem } from './problems.ts'
import type { CounsellorText, Steps, Words } from './text-types.ts'

/**
 * Compares the ids in quiz.yaml of one language with those in content/model/ (questions, traits,
 * families). Reports every id without words, and every id that content/model/ does not have.
 */
export function checkWords(
  file: string,
  words: Words,
  { model, families }: ModelContent,
  problems: Problem[]
): void {
  const questions = [...model.questions, ...model.tieBreakers].map(({ id }) => id)
  compareIds(file, 'statements', words.statements, questions, problems)
  compareIds(file, 'traits', words.traits, traitsOf(model), problems)
  compareIds(file, 'families', words.families, families, problems)
}

/**
 * Compares the trait ids in counsellor.yaml of one language with those in content/model/, and
 * reports the same two mistakes as `checkWords`.
 */
export function checkCounsellor(
  file: string,
  { points, questions, caseload, wall }: CounsellorText,
  { model }: ModelContent,
  problems: Problem[]
): void {
  const traits = traitsOf(model)
  compareIds(file, 'points → standsOut', points.standsOut, traits, problems)
  compareIds(file, 'questions → traits', questions.traits, traits, problems)
  compareIds(file, 'caseload → island → traits', caseload.island.traits, traits, problems)
  for (const kind of ['divided', 'alike'] as const) {
    const { questions: byTrait } = wall.prompts[kind]
    compareIds(file, `wall → prompts → ${kind} → questions`, byTrait, traits, problems)
  }
}

/** Compares the families in steps.yaml of one language with those in content/model/. */
export function checkSteps(
  file: string,
  steps: Steps,
  { families }: ModelContent,
  problems: Problem[]
): void {
  compareIds(file, 'families', steps.families, families, problems)
}

function traitsOf({ traits }: ModelContent['model']): readonly string[] {
  return traits.map(({ id }) => id)
}

function compareIds(
  file: string,
  path: string,
  texts: object,
  ids: readonly string[],
  problems: Problem[]
): void {
  for (const id of ids) {
    if (Object.hasOwn(texts, id)) continue
    const message = 'content/model/ has this id, but its words are missing here. Add them.'
    problems.push({ file, path: `${path} → ${id}`, message })
  }
  for (const id of Object.keys(texts)) {
    if (ids.includes(id)) continue
    const message = 'content/model/ has no such id. Fix its spelling, or remove it.'
    problems.push({ file, path: `${path} → ${id}`, message })
  }
}
