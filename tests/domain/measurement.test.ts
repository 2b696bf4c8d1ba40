/** "What must hold" of the method, on the model and the roles as they are shipped. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCode, formatCode } from '#domain/code'
import { frontIndex, lean } from '#domain/front-index'
import {
  type Answer,
  type Answers,
  answerAt,
  keyedAnswer,
  type Question,
  type Side
} from '#domain/model'
import { normalShareBelow } from '#domain/normal'
import { roleIndex, rolesByDistance } from '#domain/role-distance'
import { isInsidePeopleRole, type Role } from '#domain/roles'
import { scoreTraits } from '#domain/score'
import { type Verdict, verdictOn } from '#domain/verdict'
import { assert, constantFrom, pre, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evenly, everywhere, extreme } from './support/answers.ts'
import { anyAnswers } from './support/any-answers.ts'
import {
  autonomousSeller,
  detailLover,
  highOnBoth,
  pureBackPerson,
  purePeoplePerson
} from './support/made-up-people.ts'
import { realModel, realRoles } from './support/real-model.ts'

const allQuestions = [...realModel.questions, ...realModel.tieBreakers]

describe('1. the ends and the flat answers', () => {
  test('everything for the front is surely front', () => {
    const verdict = verdictFor(extreme(realModel, 'front'))
    expect(verdict).toMatchObject({ kind: 'placed', placing: 'front' })
    expect(probabilityOf(extreme(realModel, 'front'))).toBeGreaterThan(0.9999)
  })

  test('everything for the back is surely back', () => {
    const verdict = verdictFor(extreme(realModel, 'back'))
    expect(verdict).toMatchObject({ kind: 'placed', placing: 'back' })
    expect(probabilityOf(extreme(realModel, 'back'))).toBeLessThan(0.0001)
  })

  test.each([1, 2, 3, 4, 5] as const)('%i everywhere is flagged', (answer) => {
    const answers = everywhere(realModel, answer)
    expect(verdictFor(answers)).toEqual({ kind: 'unclear', reason: 'long-run' })
  })

  test.each([1, 2, 3, 4, 5] as const)(
    '%i everywhere would not be confident even without the flag',
    (answer) => {
      const probability = probabilityOf(everywhere(realModel, answer))
      expect(probability).toBeGreaterThan(0.15)
      expect(probability).toBeLessThan(0.85)
    }
  )
})

describe('2. raising one answer', () => {
  // The condition: the question was answered before and after (a skipped one cannot be raised), and
  // the verdict is placed both times (an answer may make or break a careless pattern). The other
  // answers, tie-breakers included, may be anything or skipped.
  test('of a front trait never lowers P(front), of a back trait never raises it', () => {
    assert(
      property(anyAnswers(realModel), constantFrom(...allQuestions), (answers, question) => {
        const raised = raise(answers, question)
        pre(raised !== undefined)
        const before = verdictFor(answers)
        const after = verdictFor(raised)
        pre(before.kind === 'placed' && after.kind === 'placed')
        const change = after.probability - before.probability
        if (sideOf(question) === 'front') expect(change).toBeGreaterThanOrEqual(0)
        else expect(change).toBeLessThanOrEqual(0)
      }),
      { numRuns: 3000 }
    )
  })

  test('moves P(front) at once where the trait is scored and nothing is extreme', () => {
    for (const question of realModel.questions) {
      const threes = everywhere(realModel, 3)
      const raised = raise(threes, question) ?? []
      const change = probabilityOf(raised) - probabilityOf(threes)
      expect(Math.sign(change)).toBe(sideOf(question) === 'front' ? 1 : -1)
    }
  })
})

// 3. The simulation: tests/scripts/simulation/simulation.test.ts

describe('4. the index of roles', () => {
  test('separates roles with much outside contact from roles with little: AUC at least .85', () => {
    const outside = realRoles.filter(({ contact }) => contact >= 75)
    const inside = realRoles.filter(({ contact }) => contact <= 50)
    expect(outside.length).toBeGreaterThanOrEqual(10)
    expect(inside.length).toBeGreaterThanOrEqual(10)
    expect(shareAbove(outside, inside)).toBeGreaterThanOrEqual(0.85)
  })

  /** How often a role of the first kind has the higher index: the area under the ROC curve. */
  function shareAbove(roles: readonly Role[], others: readonly Role[]): number {
    const wins = roles.flatMap((role) =>
      others.map((other) => {
        const lead = roleIndex(realModel, role) - roleIndex(realModel, other)
        return lead === 0 ? 0.5 : Number(lead > 0)
      })
    )
    return wins.reduce((sum, win) => sum + win, 0) / wins.length
  }
})

describe('5. of the ten nearest roles at least eight are on the expected side', () => {
  // A role's side is its outside contact, which is no part of the index: above or below the mean of
  // office jobs (63.8).
  test.each([
    { name: 'pure people person', levels: purePeoplePerson, placing: 'front', outside: true },
    { name: 'pure back person', levels: pureBackPerson, placing: 'back', outside: false },
    { name: 'autonomous seller', levels: autonomousSeller, placing: 'front', outside: true },
    { name: 'detail lover', levels: detailLover, placing: 'back', outside: false }
  ])('$name', ({ levels, placing, outside }) => {
    expect(verdictFor(evenly(realModel, levels))).toMatchObject({ placing })
    const expected = tenNearest(levels).filter(({ contact }) => contact > 63.8 === outside)
    expect(expected.length).toBeGreaterThanOrEqual(8)
  })

  test('person high on both: people-heavy work that is not at the counter', () => {
    expect(verdictFor(evenly(realModel, highOnBoth))).toMatchObject({ placing: 'both' })
    const nearest = tenNearest(highOnBoth)
    // More with people than most office jobs, and outside contact less than one SD above the mean.
    const hybrid = nearest.filter(
      ({ figures, contact }) => (figures.people ?? 0) > 0 && contact < 63.8 + 17.7
    )
    expect(hybrid.length).toBeGreaterThanOrEqual(8)
    // Inside-people roles: personnel, training, advising the own firm.
    const insidePeople = nearest.filter((role) => isInsidePeopleRole(realModel, role))
    expect(insidePeople.length).toBeGreaterThanOrEqual(2)
  })

  function tenNearest(levels: Readonly<Record<string, Answer>>): readonly Role[] {
    const profile = scoreTraits(realModel, evenly(realModel, levels))
    return rolesByDistance(profile, frontIndex(realModel, profile), realRoles)
      .slice(0, 10)
      .map(({ role }) => role)
  }
})

describe('6. the same answers give the same verdict', () => {
  test('from every code', () => {
    assert(
      property(anyAnswers(realModel), (answers) => {
        const decoded = parseCode(formatCode(answers).toLowerCase().replaceAll('-', ' '))
        expect(decoded.kind).toBe('ok')
        const again = decoded.kind === 'ok' ? decoded.answers : []
        expect(verdictFor(again)).toEqual(verdictFor(answers))
      })
    )
  })

  test('on every engine: only arithmetic that the standard fixes to the last digit decides it', () => {
    // exp, log, pow and their like may differ between engines. The curve needs one (P is shown, but
    // decides nothing); the roles stand on the curve; the code counts its symbols (code.test.ts).
    const exact = ['sqrt', 'abs', 'min', 'max', 'floor', 'ceil', 'round', 'sign']
    const allowed = ['normal.ts: exp', 'normal.ts: log', 'normal.ts: PI', 'code.ts: log2']
    const folder = 'src/domain'
    const used = readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        Array.from(
          readFileSync(join(folder, file), 'utf8').matchAll(/\bMath\.(\w+)/g),
          ([, name = '']) => (exact.includes(name) ? [] : [`${file}: ${name}`])
        ).flat()
      )
    expect(new Set(used)).toEqual(new Set(allowed))
  })
})

/** The answers with one place more of the question's trait; undefined where there is none. */
function raise(answers: Answers, question: Question): Answers | undefined {
  const given = answerAt(answers, question.slot)
  if (given === 0 || keyedAnswer(question, given) === 5) return undefined
  return answers.with(question.slot, (question.reversed ? given - 1 : given + 1) as Answer)
}

function sideOf(question: Question): Side | undefined {
  return realModel.traits.find(({ id }) => id === question.trait)?.side
}

function verdictFor(answers: Answers): Verdict {
  return verdictOn(realModel, answers, scoreTraits(realModel, answers))
}

/** P(front) from the index alone, whatever the pattern of the answers. */
function probabilityOf(answers: Answers): number {
  return normalShareBelow(lean(frontIndex(realModel, scoreTraits(realModel, answers))))
}
