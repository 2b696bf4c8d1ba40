import { caseLine } from '#domain/caseload/case-line'
import { groupChange } from '#domain/caseload/group-change'
import { personFrom, type ReadPerson } from '#domain/caseload/person'
import { sittingsIn } from '#domain/caseload/sittings'
import { formatCode } from '#domain/code'
import type { Answers } from '#domain/model'
import { expect, test } from 'vitest'
import { answersFrom, evenly } from '../support/answers.ts'
import { smallModel } from '../support/small-model.ts'

// Front, both and back, as in group.test.ts.
const front = evenly(smallModel, { meeting: 5, hearing: 4, order: 4, quiet: 3, freedom: 2 })
const both = evenly(smallModel, { meeting: 4, hearing: 3, order: 3, quiet: 3, freedom: 4 })
const back = evenly(smallModel, { meeting: 2, hearing: 2, order: 4, quiet: 4, freedom: 2 })
const few = answersFrom(smallModel, { meeting: [1, 2], hearing: [5] })

/** A caseload in which each list holds the sittings of one person. */
function caseloadOf(...people: readonly (readonly Answers[])[]) {
  let id = 0
  return sittingsIn(
    people.flatMap((sittings, at) =>
      sittings.flatMap((answers): readonly ReadPerson[] => {
        id++
        const line = caseLine('', formatCode(answers), undefined, { person: `${at}` })
        const person = personFrom(smallModel, id, line)
        return person.kind === 'read' ? [person] : []
      })
    )
  )
}

test('only people with two sittings count, and of three the first and the last', () => {
  const { people, verdicts } = groupChange(
    smallModel,
    caseloadOf([front], [front, front], [back, front, back], [both, few])
  )
  expect(people).toBe(3)
  expect(verdicts).toEqual({ same: 2, different: 0, unclear: 1 })
})

test('a change in a trait counts by its direction', () => {
  // Meeting goes from 25 to 100 and from 100 to 25: by 75, more than 51.5 (shift.test.ts).
  const change = groupChange(smallModel, caseloadOf([back, front], [front, back], [both, both]))
  expect(change).toMatchObject({
    people: 3,
    changed: 2,
    verdicts: { same: 1, different: 2, unclear: 0 }
  })
  // Before: 25, 100, 75. After: 100, 25, 75.
  expect(change.traits[0]).toEqual({
    trait: 'meeting',
    people: 3,
    medians: { before: 75, after: 75 },
    higher: 1,
    lower: 1
  })
})

test('a trait that nobody has a score in twice has no medians', () => {
  const { people, traits } = groupChange(smallModel, caseloadOf([few, few]))
  expect(people).toBe(1)
  expect(traits.at(-1)).toMatchObject({ people: 0, medians: undefined, higher: 0, lower: 0 })
})

test('without a second sitting, there is nothing to compare', () => {
  expect(groupChange(smallModel, caseloadOf([front], [back]))).toMatchObject({
    people: 0,
    changed: 0
  })
})
