import type { Model, Question } from '#domain/model'

/**
 * The model in few bytes, as pages hand it to their scripts. A question's id is its slot here: what it says is sent by slot as
 * well, and words are looked up by whatever the id is.
 */
export type ModelRows = {
  readonly traits: Model['traits']
  readonly questions: QuestionRow
  readonly tieBreakers: QuestionRow
  /** The correlation of each trait with those behind it, in the traits' order. */
  readonly correlations: readonly number[]
  readonly peopleTrait: string
  readonly answerCorrelation: number
}

/** A letter a question: that of its trait, `A` for the first, in small where the question is reversed. And where slots begin or jump. */
type QuestionRow = readonly [
  letters: string,
  ...jumps: readonly (readonly [at: number, slot: number])[]
]

const FIRST = 'A'.charCodeAt(0)

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
    slot = jumps.find(([place]) => place === at)?.[1] ?? slot + 1
    const trait = traits[letter.toUpperCase().charCodeAt(0) - FIRST]
    return { id: `${slot}`, trait: trait?.id ?? '', reversed: letter > 'Z', slot }
  })
}

function pairsOf(traits: Model['traits']): readonly (readonly [string, string])[] {
  return traits.flatMap((one, at) =>
    traits.slice(at + 1).map((other) => [one.id, other.id] as const)
  )
}
