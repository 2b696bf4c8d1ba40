import { parseLines } from '#domain/caseload/lines'
import { parseCode } from '#domain/code'
import { findCodes } from '#domain/find-codes'
import { normalizeCode } from '#domain/normalize-code'
import { expect, test } from 'vitest'
import { PASTE_WORDS } from '../support/paste-words.ts'
import { CODES, pastes } from '../support/pastes.ts'

const LETTERS = new Map<string, string>(
  Object.entries(CODES).map(([letter, code]) => [code, letter])
)

test.each(pastes)('%s: everybody has their own name', (_, text, people) => {
  const found = [...parseLines(text, PASTE_WORDS)].flatMap((step) => step.people)
  const pairs = found.map(({ nickname, code }) => {
    const written = normalizeCode(code) ?? code
    return `${nickname}=${LETTERS.get(written) ?? written}`
  })
  expect(pairs.join(' ')).toBe(people)
})

/** How far apart in the list the pastes are that come together. */
const DISTANCES = [1, 6, 19, 40]

// Whatever comes together, no code is lost or counted twice, and no name holds what is none.
test.each(pastes.map(([name, text], at) => [name, text, at] as const))(
  '%s: nothing is lost before another paste',
  (_, first, at) => {
    for (const [name, second] of DISTANCES.map((far) => pastes[(at + far) % pastes.length] ?? [])) {
      const text = `${first}\n\n${second}`
      const steps = [...parseLines(text, PASTE_WORDS)]
      const people = steps.flatMap((step) => step.people)
      const repeats = steps.reduce((sum, step) => sum + step.repeats, 0)
      const sound = people.filter(({ code }) => parseCode(code).kind === 'ok')
      expect(new Set(sound.map(({ code }) => normalizeCode(code))), name).toEqual(
        new Set(codesIn(text))
      )
      expect(people.length + repeats, name).toBeGreaterThanOrEqual(codesIn(text).length)
      for (const { nickname } of people) {
        expect(nickname, name).not.toMatch(/\d[:h]\d\d|: |(?:^|\s)(?:mã|code|họ tên|name):?$/iu)
        expect(findCodes(nickname), name).toEqual([])
      }
    }
  }
)

/** Every sound code in the lines of a text, as often as it is there. */
function codesIn(text: string): readonly (string | undefined)[] {
  return text
    .split('\n')
    .flatMap((line) => findCodes(line).map(({ from, to }) => normalizeCode(line.slice(from, to))))
}
