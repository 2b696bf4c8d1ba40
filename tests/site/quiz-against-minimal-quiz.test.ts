import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type SiteServer, serveSite } from '../../server/serve-site.ts'
import { workPerAnswer } from './support/answer-work.ts'
import { firstAnswer, type QuizAddress } from './support/first-answer.ts'

// The speed of the quiz, compared with a minimal one written by hand.
// tests/fixtures/minimal-quiz.html asks the same statements with similar markup, stores each
// answer, adds a history entry and moves the focus, but has no library and no decoration. Both are
// measured alternately in the same run, because their ratio is the same on any machine.

/**
 * The largest allowed ratios of our quiz to the minimal one. The goal is 1.2, which is not reached
 * (docs/decisions/0017): 1.27 and 1.79 were measured on two idle cores. Our first answer was
 * accepted 178 ms later, of which 72 ms are the transfer of 13 kB. About half of our time for each
 * answer is for the picture and the styles, which the minimal quiz does not have. The limits ensure
 * that neither ratio gets worse.
 */
const LIMITS = { firstAnswer: 1.35, work: 1.95 }
/** Rounds that suffice if their ratio is below the limit by `MARGIN`; otherwise all are measured. */
const ENOUGH_ROUNDS = 3
const MARGIN = 0.95
const ROUNDS = 9
const ANSWERS = 8

let server: SiteServer
let minimal: QuizAddress
let ours: QuizAddress

beforeAll(async () => {
  server = await serveSite({ folder: 'tests/fixtures' })
  minimal = { origin: server.origin, path: '/minimal-quiz.html' }
  ours = { origin: inject('origin'), path: '/en/quiz/' }
  // The server compresses a page at its first request, which takes longer than to send it.
  const headers = { 'accept-encoding': 'br' }
  for (const { origin, path } of [minimal, ours])
    await (await fetch(origin + path, { headers })).text()
})

afterAll(() => server.close())

test('the first answer is accepted at most 1.35 times as late as by a minimal quiz', async () => {
  const rounds = await measureAlternately(firstAnswer, (some) => {
    return ratioOf(some, ({ accepted }) => accepted) <= MARGIN * LIMITS.firstAnswer
  })
  compare('Bytes of the page', rounds, ({ bytes }) => bytes)
  compare('Second statement shown, ms', rounds, ({ shown }) => shown)
  const ratio = compare('First answer accepted, ms', rounds, ({ accepted }) => accepted)
  expect(ratio).toBeLessThanOrEqual(LIMITS.firstAnswer)
}, 180_000)

test('an answer takes at most 1.95 times the processor time that a minimal quiz needs', async () => {
  const rounds = await measureAlternately(
    (quiz) => workPerAnswer(quiz, ANSWERS),
    (some) => ratioOf(some, (work) => work) <= MARGIN * LIMITS.work
  )
  const ratio = compare('Processor per answer, ms', rounds, (work) => work)
  expect(ratio).toBeLessThanOrEqual(LIMITS.work)
}, 300_000)

type Round<Measured> = { readonly minimal: Measured; readonly ours: Measured }

/**
 * Measures the minimal quiz and ours alternately, so that other load on the machine affects both
 * alike: until `isClear` says so of at least `ENOUGH_ROUNDS`, and `ROUNDS` times at most.
 */
async function measureAlternately<Measured>(
  measure: (quiz: QuizAddress) => Promise<Measured>,
  isClear: (rounds: readonly Round<Measured>[]) => boolean
): Promise<Round<Measured>[]> {
  const rounds: Round<Measured>[] = []
  while (rounds.length < ROUNDS && (rounds.length < ENOUGH_ROUNDS || !isClear(rounds))) {
    rounds.push({ minimal: await measure(minimal), ours: await measure(ours) })
  }
  return rounds
}

/**
 * The ratio of our quickest round to the minimal quiz's. Other load on the machine only ever adds time,
 * and a burst of it may hit most rounds of one of the two.
 */
function ratioOf<Measured>(
  rounds: readonly Round<Measured>[],
  value: (measured: Measured) => number
): number {
  return (
    Math.min(...rounds.map((round) => value(round.ours))) /
    Math.min(...rounds.map((round) => value(round.minimal)))
  )
}

/** Prints both quickest rounds, and returns the ratio of ours to the minimal quiz's. */
function compare<Measured>(
  name: string,
  rounds: readonly Round<Measured>[],
  value: (measured: Measured) => number
): number {
  const byHand = Math.min(...rounds.map((round) => value(round.minimal)))
  const built = Math.min(...rounds.map((round) => value(round.ours)))
  const ratio = ratioOf(rounds, value)
  console.info(
    `${name}: minimal quiz ${byHand.toFixed(1)}, ours ${built.toFixed(1)}, ratio ${ratio.toFixed(2)}`
  )
  return ratio
}
