import type { ModelContent } from './read-model.ts'
import type { Problem } from './problems.ts'
import type { Words } from './words-shape.ts'

/** Checks that one language says every id of content/model/, and none that is not there. */
export function checkWords(
  file: string,
  words: Words,
  { model, families }: ModelContent,
  problems: Problem[]
): void {
  const compare = (place: string, said: object, needed: readonly string[]): void => {
    for (const id of needed) {
      if (Object.hasOwn(said, id)) continue
      const message = 'content/model/ has this id, but its words are missing here. Add them.'
      problems.push({ file, place: `${place} → ${id}`, message })
    }
    for (const id of Object.keys(said)) {
      if (needed.includes(id)) continue
      const message = 'content/model/ has no such id. Mend its spelling, or remove it.'
      problems.push({ file, place: `${place} → ${id}`, message })
    }
  }
  compare(
    'statements',
    words.statements,
    [...model.questions, ...model.tieBreakers].map(({ id }) => id)
  )
  compare(
    'traits',
    words.traits,
    model.traits.map(({ id }) => id)
  )
  compare('families', words.families, families)
}
