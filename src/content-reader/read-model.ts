import type { Correlation, Model, Question } from '#domain/model'
import type { z } from 'zod'
import type { ContentFiles } from './content-files.ts'
import { questionsShape, traitsShape } from './model-shape.ts'
import { noSuch, type Problem } from './problems.ts'
import { type Library, readLibrary } from './read-library.ts'
import { readYaml } from './read-yaml.ts'

const TRAITS = 'model/traits.yaml'
const QUESTIONS = 'model/questions.yaml'

type TraitsFile = z.infer<typeof traitsShape>
type QuestionsFile = z.infer<typeof questionsShape>

/** Everything in content/model/ but the simulation. */
export type ModelContent = Library & {
  readonly model: Model
  /** By trait id: its letter in the scoring key of the worksheet. */
  readonly letters: Readonly<Record<string, string>>
}

/**
 * Reads and checks the traits, the questions and the roles in content/model/. Adds what is wrong to
 * `problems`; returns undefined if one of the files could not be read.
 */
export function readModel(files: ContentFiles, problems: Problem[]): ModelContent | undefined {
  const traits = readYaml(files, TRAITS, traitsShape, problems)
  const questions = readYaml(files, QUESTIONS, questionsShape, problems)
  const ids = traits && Object.keys(traits.traits)
  const library = readLibrary(files, ids, problems)
  if (traits) checkTraits(traits, problems)
  if (ids && questions) checkQuestions(questions, ids, problems)
  if (!traits || !questions || !library) return undefined

  return {
    model: {
      traits: Object.entries(traits.traits).map(([id, { side, weight, norm }]) => ({
        id,
        side,
        weight,
        norm
      })),
      questions: questionList(questions.questions),
      tieBreakers: questionList(questions.tieBreakers),
      correlations: correlationList(traits),
      peopleTrait: traits.peopleTrait,
      answerCorrelation: traits.answerCorrelation
    },
    letters: Object.fromEntries(
      Object.entries(traits.traits).map(([id, { letter }]) => [id, letter])
    ),
    ...library
  }
}

function questionList(entries: QuestionsFile['questions']): readonly Question[] {
  return Object.entries(entries).map(([id, { trait, reverse, slot }]) => ({
    id,
    trait,
    reversed: reverse,
    slot
  }))
}

function correlationList({ correlations }: TraitsFile): readonly Correlation[] {
  return Object.entries(correlations).flatMap(([one, others]) =>
    Object.entries(others).map(([other, r]) => ({ between: [one, other] as const, r }))
  )
}

function checkTraits({ traits, correlations, peopleTrait }: TraitsFile, problems: Problem[]): void {
  const ids = Object.keys(traits)
  if (!ids.includes(peopleTrait)) {
    problems.push({ file: TRAITS, path: 'peopleTrait', message: noSuch('trait', peopleTrait, ids) })
  }
  const letters = new Map<string, string>()
  for (const [id, { letter }] of Object.entries(traits)) {
    const first = letters.get(letter)
    if (first !== undefined) {
      const message = `letter ${letter} already belongs to ${first}. Choose another.`
      problems.push({ file: TRAITS, path: `traits → ${id}`, message })
    }
    letters.set(letter, id)
  }
  const given = new Set<string>()
  for (const [one, others] of Object.entries(correlations)) {
    for (const other of Object.keys(others)) {
      const path = `correlations → ${one} → ${other}`
      for (const id of [one, other]) {
        if (ids.includes(id)) continue
        problems.push({ file: TRAITS, path, message: noSuch('trait', id, ids) })
      }
      const pair = [one, other].sort().join(' and ')
      if (given.has(pair)) {
        problems.push({
          file: TRAITS,
          path,
          message: `${pair} already have a correlation. Keep one.`
        })
      }
      given.add(pair)
    }
  }
  for (const [at, one] of ids.entries()) {
    for (const other of ids.slice(at + 1)) {
      const pair = [one, other].sort().join(' and ')
      if (given.has(pair)) continue
      const message = `the correlation between ${one} and ${other} is missing. Add it (0 for none).`
      problems.push({ file: TRAITS, path: 'correlations', message })
    }
  }
}

function checkQuestions(file: QuestionsFile, traits: readonly string[], problems: Problem[]): void {
  // Retired questions come first: a question that reuses one of their slots is the one that is
  // reported.
  const entries = (['retired', 'questions', 'tieBreakers'] as const).flatMap((group) =>
    Object.entries(file[group]).map(([id, question]) => ({ group, id, ...question }))
  )
  const taken = new Set(entries.map(({ slot }) => slot))
  const free = Math.max(-1, ...taken) + 1
  const owners = new Map<number, string>()
  const groups = new Map<string, string>()
  for (const { group, id, trait, slot } of entries) {
    const report = (message: string): void => {
      problems.push({ file: QUESTIONS, path: `${group} → ${id}`, message })
    }
    const other = groups.get(id)
    if (other !== undefined) report(`${id} is also in ${other}. Keep it in only one of the two.`)
    groups.set(id, group)
    if (!traits.includes(trait)) report(noSuch('trait', trait, traits))
    const owner = owners.get(slot) ?? id
    if (owner !== id) {
      report(
        `slot ${slot} already belongs to ${owner}. A slot belongs to one question for ever: give the newer question slot ${free}.`
      )
    }
    owners.set(slot, owner)
  }
  for (let slot = 0; slot < free; slot++) {
    if (taken.has(slot)) continue
    const message = `no question has slot ${slot}. Move a question that is no longer asked to retired instead of deleting it, and give a new question the next free slot.`
    problems.push({ file: QUESTIONS, path: '', message })
  }
}
