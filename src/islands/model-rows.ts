import type { Model, Question } from '#domain/model'

/**
 * The model in few bytes, for the props in the page. The ids of the questions are not part of it:
 * `modelFromRows` uses the slot as the id, and the page sends the statements by slot as well.
 */
export type ModelRows = {
  readonly traits: Model['traits']
  readonly questions: QuestionRow
  readonly tieBreakers: QuestionRow
  /** The correlation of each trait with each later trait, in the order of `traits`. */
  readonly correlations: readonly number[]
  readonly peopleTrait: string
  readonly answerCorrelation: number
}

/**
 * `letters` has one letter for each question: `A` for the first trait, `B` for the second, lower case
 * where the question is reversed. Slots go up by one from 0; a jump sets the slot of the question at
 * index `at`, and counting continues from there.
 */
type QuestionRow = readonly [
  letters: string,
  ...jumps: readonly (readonly [at: number, slot: number])[]
]

const FIRST = 'A'.charCodeAt(0)

/** Packs a model. A pair of traits without a correlation gets 0. */
export function modelToRows(model: Model): ModelRows {
  const { traits, correlations, peopleTrait, answerCorrelation } = model
  return {
    traits,
    questions: questionsToRow(traits, model.questions),
    tieBreakers: questionsToRow(traits, model.tieBreakers),
    correlations: pairsOf(traits).map(
      (pair) => correlations.find(({ between }) => pair.every((id) => between.includes(id)))?.r ?? 0
    ),
    peopleTrait,
    answerCorrelation
  }
}

/** Unpacks what `modelToRows` made; the id of each question is its slot. Does not validate. */
export function modelFromRows(rows: ModelRows): Model {
  const { traits } = rows
  return {
    ...rows,
    questions: questionsFromRow(traits, rows.questions),
    tieBreakers: questionsFromRow(traits, rows.tieBreakers),
    correlations: pairsOf(traits).map((between, at) => ({ between, r: rows.correlations[at] ?? 0 }))
  }
}

function questionsToRow(traits: Model['traits'], questions: readonly Question[]): QuestionRow {
  const letters = questions.map(({ trait, reversed }) => {
    const letter = String.fromCharCode(FIRST + traits.findIndex(({ id }) => id === trait))
    return reversed ? letter.toLowerCase() : letter
  })
  const jumps = questions.flatMap(({ slot }, at) =>
    slot === (questions[at - 1]?.slot ?? -1) + 1 ? [] : [[at, slot] as const]
  )
  return [letters.join(''), ...jumps]
}

function questionsFromRow(
  traits: Model['traits'],
  [letters, ...jumps]: QuestionRow
): readonly Question[] {
  let slot = -1
  return Array.from(letters, (letter, at) => {
    slot = jumps.find(([index]) => index === at)?.[1] ?? slot + 1
    const trait = traits[letter.toUpperCase().charCodeAt(0) - FIRST]
    return { id: `${slot}`, trait: trait?.id ?? '', reversed: letter > 'Z', slot }
  })
}

function pairsOf(traits: Model['traits']): readonly (readonly [string, string])[] {
  return traits.flatMap((trait, at) =>
    traits.slice(at + 1).map((later) => [trait.id, later.id] as const)
  )
}
