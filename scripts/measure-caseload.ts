import { groupOf } from '#domain/caseload/group'
import { parseLines } from '#domain/caseload/lines'
import { personFrom } from '#domain/caseload/person'
import { formatCode } from '#domain/code'
import { shippedModel, shippedPasteWords } from './shipped-model.ts'
import { drawAnswers } from './simulation/answering.ts'
import { chanceFrom } from './simulation/chance.ts'
import { drawPeople } from './simulation/people.ts'

// `node scripts/measure-caseload.ts 10000`: measures how long a caseload with this number of lines
// takes from its text to the figures of the group. The people are simulated and the same in each
// run.

const count = Number(process.argv[2] ?? 10_000)
const { model } = shippedModel()
const chance = chanceFrom(1)
const text = drawPeople(model, count, chance)
  .map((person, index) => {
    const drawn = drawAnswers(model, person, 1.5, chance)
    const asked = model.questions.reduce<typeof drawn>(
      (answers, { slot }) => answers.with(slot, drawn[slot]),
      Array.from(drawn, () => 0 as const)
    )
    return `Person ${index + 1}\t${formatCode(asked)}`
  })
  .join('\n')

const words = shippedPasteWords()
const started = performance.now()
const lines = [...parseLines(text, words)].flatMap(({ people }) => people)
const read = performance.now()
const people = lines.map((line, index) => personFrom(model, index, line))
const decoded = performance.now()
const group = groupOf(
  model,
  people.flatMap((person) => (person.kind === 'read' ? person.summary : []))
)
const done = performance.now()

console.info(`${group.people} of ${count} lines, ${(text.length / 1024).toFixed(0)} kB of text`)
console.info(`lines read:     ${(read - started).toFixed(0)} ms`)
console.info(`codes scored:   ${(decoded - read).toFixed(0)} ms`)
console.info(`group figures:  ${(done - decoded).toFixed(0)} ms`)
console.info(`total:          ${(done - started).toFixed(0)} ms`)
