import { type CodedAnswers, codedAnswersIn } from './coded-answers.ts'

/**
 * The people in the URL fragment of a comparison, such as `#CODE&CODE`: two, one, or none. What is no
 * code is left out, and a code that occurs twice counts once. Never throws.
 */
export function peopleIn(hash: string): readonly CodedAnswers[] {
  const people: CodedAnswers[] = []
  for (const part of hash.replace(/^#/, '').split(/&|%26/)) {
    const someone = codedAnswersIn(part)
    if (someone && people.every(({ code }) => code !== someone.code)) people.push(someone)
  }
  return people.slice(0, 2)
}

/** The URL fragment, without `#`, that `peopleIn` reads. */
export function formatPeople(people: readonly CodedAnswers[]): string {
  return people.map(({ code }) => code).join('&')
}
