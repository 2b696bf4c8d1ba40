/** Requirements of the method, numbered 1 to 6, checked with the real model. */

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
import { scoreTraits } from '#domain/score'
import { type Verdict, verdictOn } from '#domain/verdict'
import { assert, constantFrom, pre, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { everywhere, extreme } from './support/answers.ts'
import { anyAnswers } from './support/any-answers.ts'
import { realModel } from './support/real-model.ts'

const allQuestions = [...realModel.questions, ...realModel.tieBreakers]

describe('1. extreme and identical answers', () => {
  test('the answers that pull hardest to the front give a clear front verdict', () => {
    const verdict = verdictFor(extreme(realModel, 'front'))
    expect(verdict).toMatchObject({ kind: 'placed', placing: 'front' })
    expect(probabilityOf(extreme(realModel, 'front'))).toBeGreaterThan(0.9999)
  })

  test('the answers that pull hardest to the back give a clear back verdict', () => {
    const verdict = verdictFor(extreme(realModel, 'back'))
    expect(verdict).toMatchObject({ kind: 'placed', placing: 'back' })
    expect(probabilityOf(extreme(realModel, 'back'))).toBeLessThan(0.0001)
  })

  test.each([1, 2, 3, 4, 5] as const)(
    'the answer %i to every statement is a careless pattern',
    (answer) => {
      const answers = everywhere(realModel, answer)
      expect(verdictFor(answers)).toEqual({ kind: 'unclear', reason: 'long-run' })
    }
  )

  test.each([1, 2, 3, 4, 5] as const)(
    'the answer %i to every statement would not give a clear verdict even without that pattern',
    (answer) => {
      const probability = probabilityOf(everywhere(realModel, answer))
      expect(probability).toBeGreaterThan(0.15)
      expect(probability).toBeLessThan(0.85)
    }
  )
})

describe('2. raising one answer', () => {
  // Only for questions that are answered, because a skipped one cannot be raised, and for two
  // placed verdicts, because one answer can complete or interrupt a careless pattern. All other
  // answers, tie-breakers included, are random or skipped.
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

  test('changes P(front) if every answer is in the middle of the scale', () => {
    for (const question of realModel.questions) {
      const threes = everywhere(realModel, 3)
      const raised = raise(threes, question) ?? []
      const change = probabilityOf(raised) - probabilityOf(threes)
      expect(Math.sign(change)).toBe(sideOf(question) === 'front' ? 1 : -1)
    }
  })
})

// Requirement 3, the simulation, is in tests/scripts/simulation/simulation.test.ts.

// Requirements 4 and 5, about roles, are in measurement-of-roles.test.ts.

describe('6. the same answers give the same verdict', () => {
  test('after formatting and parsing their code', () => {
    assert(
      property(anyAnswers(realModel), (answers) => {
        const decoded = parseCode(formatCode(answers).toLowerCase().replaceAll('-', ' '))
        expect(decoded.kind).toBe('ok')
        const again = decoded.kind === 'ok' ? decoded.answers : []
        expect(verdictFor(again)).toEqual(verdictFor(answers))
      })
    )
  })

  test('on every engine, because only operations with exactly defined results decide it', () => {
    // exp, log, pow and similar functions may differ between engines (docs/decisions/0007).
    // normal.ts needs exp and log, but P(front) is only shown, and the figures of roles are computed
    // at build time. code.ts needs log2 to count symbols, which code.test.ts checks.
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

/**
 * The answers with one question raised by 1 after reversing; undefined if it is skipped or at the
 * maximum.
 */
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

/** P(front) without the check for careless patterns. */
function probabilityOf(answers: Answers): number {
  return normalShareBelow(lean(frontIndex(realModel, scoreTraits(realModel, answers))))
}
