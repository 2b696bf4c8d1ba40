import type { Answer, Answers } from '#domain/model'
import type { Placing } from '#domain/placing'
import type { UnclearReason } from '#domain/verdict'
import { content } from './content.ts'

/** A fictional visitor: the answers in the order of the questions, and the expected result. */
export type Person = { readonly answers: readonly Answer[]; readonly code: string }
export type PlacedPerson = Person & { readonly placing: Placing }
export type UnclearPerson = Person & { readonly reason: UnclearReason }

/**
 * One person for each placing. The codes are literal, because a code that was given out once must
 * stay valid and keep its verdict.
 */
export const people = {
  counter: placed('4253435423513413423453522352', '12H7-EY82-V32E-R9ZC-NC', 'front'),
  /** Just below a clear verdict: one or two tie-breakers make it clear. */
  almostCounter: placed('4342434323424424433443422243', '137J-F1ZX-WX5F-ABSP-7S', 'leaning-front'),
  atHomeOnBoth: placed('4542454412214415442544432242', '12BV-E19Y-FXRE-4TM2-ZR', 'both'),
  drawnToNeither: placed('2233233334433332334223334334', '13ZQ-P69H-YMXD-8ZM2-0S', 'neither'),
  almostQuiet: placed('3432333342333233343343333323', '12Z7-WQN7-D4FK-A4Y7-FF', 'leaning-back'),
  quiet: placed('2532243144334234252234344235', '14TQ-F962-6CEP-VFGW-11', 'back')
} as const

/** One person for each reason why there is no verdict. */
export const unclearPeople = {
  stoppedEarly: unclear('42420', '10JG-VR', 'too-few-traits'),
  alwaysTheMiddle: unclear('3333333333333333333333333333', '133V-V7D4-RM4S-K6CS-GE', 'long-run'),
  /** In six of seven traits, two answers are on opposite ends. */
  contradicting: unclear(
    '5514234254254515412123224553',
    '13ER-CDGQ-XS5F-PTF7-G8',
    'contradictions'
  ),
  hardlyVarying: unclear('3334333433343334333433343334', '13ZM-8QDT-V8TC-PDZH-N4', 'all-alike')
} as const

/** Seven case lines: one person for each of the six placings, and one without a verdict. */
export const CLASS = [
  `Lan\t${people.counter.code}`,
  `Minh\t${people.almostCounter.code}`,
  `Thảo\t${people.atHomeOnBoth.code}`,
  `Đức\t${people.drawnToNeither.code}`,
  `Hà\t${people.almostQuiet.code}`,
  `Bảo\t${people.quiet.code}`,
  `Yến\t${unclearPeople.hardlyVarying.code}`
].join('\n')

/** Converts answers in the order of the questions to answers by slot; missing ones are skipped. */
export function bySlot(answers: readonly Answer[]): Answers {
  const slots: Answer[] = []
  for (const [at, { slot }] of content.model.questions.entries()) slots[slot] = answers[at] ?? 0
  return slots
}

function placed(digits: string, code: string, placing: Placing): PlacedPerson {
  return { answers: answersIn(digits), code, placing }
}

function unclear(digits: string, code: string, reason: UnclearReason): UnclearPerson {
  return { answers: answersIn(digits), code, reason }
}

function answersIn(digits: string): Answer[] {
  return Array.from(digits, (digit) => Number(digit) as Answer)
}
