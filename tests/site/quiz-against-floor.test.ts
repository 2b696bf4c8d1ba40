import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type SiteServer, serveSite } from '../../server/serve-site.ts'
import { workPerAnswer } from './support/answer-work.ts'
import { firstAnswer, type QuizAddress } from './support/first-answer.ts'
import { median } from './support/median.ts'

// The quiz against one written by hand: tests/fixtures/floor.html asks the same statements with the same kind of markup, saves each
// answer, adds a step to the history, moves the focus, and has neither library nor decoration. A ratio holds on any machine, so
// the two take turns in the same run.

/**
 * The goal is 1.2 times the floor, and it is not reached (docs/decisions/0017): 1.27 and 1.79 were measured on two quiet cores. Of the
 * first, 72 ms are 13 kB on the line; of the second, about half is the picture and the styles that the floor does without. What is held
 * here is that neither gets worse.
 */
const MOST = { firstAnswer: 1.35, work: 1.95 }
const ROUNDS = 5
const ANSWERS = 8

let server: SiteServer
let floor: QuizAddress
let ours: QuizAddress

beforeAll(async () => {
  server = await serveSite({ folder: 'tests/fixtures' })
  floor = { origin: server.origin, path: '/floor.html' }
  ours = { origin: inject('origin'), path: '/en/quiz/' }
  // The server compresses a page when it is first asked for, which takes longer than sending it.
  const headers = { 'accept-encoding': 'br' }
  for (const { origin, path } of [floor, ours])
    await (await fetch(origin + path, { headers })).text()
})

afterAll(() => server.close())

test('a first answer is accepted not much later', async () => {
  const rounds = await inTurn(firstAnswer)
  compare('Bytes of the page', rounds, ({ bytes }) => bytes)
  compare('Second statement shown, ms', rounds, ({ shown }) => shown)
  const ratio = compare('First answer accepted, ms', rounds, ({ accepted }) => accepted)
  expect(ratio).toBeLessThanOrEqual(MOST.firstAnswer)
}, 180_000)

test('an answer is less than twice the work', async () => {
  const rounds = await inTurn((quiz) => workPerAnswer(quiz, ANSWERS))
  const ratio = compare('Processor per answer, ms', rounds, (work) => work)
  expect(ratio).toBeLessThanOrEqual(MOST.work)
}, 300_000)

type Round<Measured> = { readonly floor: Measured; readonly ours: Measured }

/** One after the other, so that what else the machine does falls on both alike. */
async function inTurn<Measured>(
  measure: (quiz: QuizAddress) => Promise<Measured>
): Promise<Round<Measured>[]> {
  const rounds: Round<Measured>[] = []
  while (rounds.length < ROUNDS) {
    rounds.push({ floor: await measure(floor), ours: await measure(ours) })
  }
  return rounds
}

/** Prints both medians, and gives how many times the floor's ours is. */
function compare<Measured>(
  name: string,
  rounds: readonly Round<Measured>[],
  value: (measured: Measured) => number
): number {
  const byHand = median(rounds.map((round) => value(round.floor)))
  const built = median(rounds.map((round) => value(round.ours)))
  const ratio = built / byHand
  console.info(
    `${name}: floor ${byHand.toFixed(1)}, ours ${built.toFixed(1)}, ratio ${ratio.toFixed(2)}`
  )
  return ratio
}
