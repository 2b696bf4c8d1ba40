import type { Correlation, Model, Question } from '#domain/model'
import type { Role } from '#domain/roles'
import type { z } from 'zod'
import { questionsShape, rolesShape, traitsShape } from './model-shape.ts'
import type { Problem } from './problems.ts'
import { readYaml } from './read-yaml.ts'

const TRAITS = 'model/traits.yaml'
const QUESTIONS = 'model/questions.yaml'
const ROLES = 'model/roles.yaml'

type TraitsFile = z.infer<typeof traitsShape>
type QuestionsFile = z.infer<typeof questionsShape>
type RolesFile = z.infer<typeof rolesShape>

/** A role of the domain with what only the pages need. */
export type LibraryRole = Role & {
  readonly soc: string
  readonly zone: number
  readonly customers: 'outside' | 'inside' | 'both'
}

export type ModelContent = {
  readonly model: Model
  /** Trait id → its letter in the worksheet's key. */
  readonly letters: Readonly<Record<string, string>>
  readonly roles: readonly LibraryRole[]
}

/** What is measured and how it counts, from content/model/. Problems are added to `problems`. */
export function readModel(folder: string, problems: Problem[]): ModelContent | undefined {
  const traits = readYaml(folder, TRAITS, traitsShape, problems)
  const questions = readYaml(folder, QUESTIONS, questionsShape, problems)
  const roles = readYaml(folder, ROLES, rolesShape, problems)
  if (!traits || !questions || !roles) return undefined

  checkTraits(traits, problems)
  checkQuestions(questions, Object.keys(traits.traits), problems)
  checkRoles(roles, Object.keys(traits.traits), problems)
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
      answerCorrelation: traits.answerCorrelation
    },
    letters: Object.fromEntries(
      Object.entries(traits.traits).map(([id, { letter }]) => [id, letter])
    ),
    roles: Object.entries(roles.roles).map(([id, { figures, ...role }]) => ({
      id,
      ...role,
      figures: Object.fromEntries(roles.order.map((trait, at) => [trait, figures[at] ?? 50]))
    }))
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

function checkTraits({ traits, correlations }: TraitsFile, problems: Problem[]): void {
  const ids = Object.keys(traits)
  const letters = new Map<string, string>()
  for (const [id, { letter }] of Object.entries(traits)) {
    const first = letters.get(letter)
    if (first !== undefined) {
      const message = `letter ${letter} already belongs to ${first}. Choose another.`
      problems.push({ file: TRAITS, place: `traits → ${id}`, message })
    }
    letters.set(letter, id)
  }
  const given = new Set<string>()
  for (const [one, others] of Object.entries(correlations)) {
    for (const other of Object.keys(others)) {
      const place = `correlations → ${one} → ${other}`
      for (const id of [one, other]) {
        if (!ids.includes(id))
          problems.push({ file: TRAITS, place, message: unknown('trait', id, ids) })
      }
      const pair = [one, other].sort().join(' and ')
      if (given.has(pair)) {
        problems.push({
          file: TRAITS,
          place,
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
      const message = `the correlation between ${pair} is missing. Add it (0 for none).`
      problems.push({ file: TRAITS, place: 'correlations', message })
    }
  }
}

function checkQuestions(file: QuestionsFile, traits: readonly string[], problems: Problem[]): void {
  const slots = new Map<number, string>()
  const ids = new Set<string>()
  for (const [group, entries] of Object.entries(file)) {
    for (const [id, { trait, slot }] of Object.entries(entries)) {
      const place = `${group} → ${id}`
      if (ids.has(id)) {
        const message = 'this id stands in two groups. Keep it in one of them.'
        problems.push({ file: QUESTIONS, place, message })
      }
      ids.add(id)
      if (!traits.includes(trait)) {
        problems.push({ file: QUESTIONS, place, message: unknown('trait', trait, traits) })
      }
      const owner = slots.get(slot)
      if (owner !== undefined) {
        const message = `slot ${slot} belongs to ${owner} for ever. Take the next free slot.`
        problems.push({ file: QUESTIONS, place, message })
      }
      slots.set(slot, owner ?? id)
    }
  }
}

function checkRoles(file: RolesFile, traits: readonly string[], problems: Problem[]): void {
  if (file.order.join() !== traits.join()) {
    const message = `expected the traits of traits.yaml in their order (${traits.join(', ')}), found ${file.order.join(', ')}.`
    problems.push({ file: ROLES, place: 'order', message })
  }
  for (const [id, { figures }] of Object.entries(file.roles)) {
    if (figures.length === file.order.length) continue
    const message = `expected ${file.order.length} figures, one a trait, found ${figures.length}.`
    problems.push({ file: ROLES, place: `roles → ${id}`, message })
  }
}

function unknown(what: string, id: string, known: readonly string[]): string {
  return `there is no ${what} ${id}. Known: ${known.join(', ')}.`
}
