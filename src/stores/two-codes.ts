import type { Answers } from '#domain/model'
import { formatCode, parseCode } from '#domain/code'
import { extractCode } from '#domain/extract-code'

/** One of the two people in the address of a comparison. */
export type Someone = { readonly code: string; readonly answers: Answers }

/**
 * The people in the URL fragment of a comparison, such as `#CODE&CODE`: two, one, or none. What is no
 * code is left out, and a code that occurs twice counts once. Never throws.
 */
export function peopleIn(hash: string): readonly Someone[] {
  const people: Someone[] = []
  for (const part of hash.replace(/^#/, '').split(/&|%26/)) {
    const someone = someoneIn(part)
    if (someone && people.every(({ code }) => code !== someone.code)) people.push(someone)
  }
  return people.slice(0, 2)
}

/** The person whose code is in a text: a code or a link to a result. */
export function someoneIn(text: string): Someone | undefined {
  const parsed = parseCode(extractCode(text))
  return parsed.kind === 'ok'
    ? { code: formatCode(parsed.answers), answers: parsed.answers }
    : undefined
}

/** The URL fragment, without `#`, that `peopleIn` reads. */
export function formatPeople(people: readonly Someone[]): string {
  return people.map(({ code }) => code).join('&')
}
