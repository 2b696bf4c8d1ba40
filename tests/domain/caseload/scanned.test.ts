import { type CaseLine, caseLine } from '#domain/caseload/case-line'
import { personFrom } from '#domain/caseload/person'
import { formatCode } from '#domain/code'
import { readScanned } from '#domain/caseload/scanned'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { PASTE_WORDS } from '../support/paste-words.ts'
import { realModel } from '../support/real-model.ts'

const LAN = '12H7-EY82-V32E-R9ZC-NC'
const MINH = '14TQ-F962-6CEP-VFGW-11'

function lineOf({ nickname, code }: CaseLine): [string, string] {
  return [nickname, code]
}

/** What a text is to a caseload with these lines of nickname and code. */
function scanned(text: string, ...lines: readonly (readonly [string, string])[]) {
  return readScanned(text, {
    people: lines.map(([nickname, code], at) =>
      personFrom(realModel, at + 1, caseLine(nickname, code))
    ),
    words: PASTE_WORDS,
    questions: realModel.questions.length
  })
}

describe('a scanned text', () => {
  test.each([
    ['the message of the end page', `Lan: ${LAN}`, 'Lan'],
    ['a bare code', LAN, ''],
    ['a code in small letters', LAN.toLowerCase(), ''],
    ['a link to a result', `https://front-or-back.example/vi/result/#${LAN}`, '']
  ])('%s is a new person', (_, text, nickname) => {
    expect(scanned(text, ['Minh', MINH])).toEqual({
      kind: 'new',
      lines: [caseLine(nickname, LAN)],
      twin: false
    })
  })

  it('has the marks for “not me”', () => {
    expect(scanned(`Lan: ${LAN}&not-me=people/`)).toEqual({
      kind: 'new',
      lines: [caseLine('Lan', LAN, { traits: ['people'], roles: [] })],
      twin: false
    })
  })

  it('may hold several people, of whom only the new ones count', () => {
    expect(scanned(`Lan: ${LAN}\nMinh: ${MINH}`, ['Lan', LAN])).toEqual({
      kind: 'new',
      lines: [caseLine('Minh', MINH)],
      twin: false
    })
  })

  test.each([
    ['the same message', `Lan: ${LAN}`, ['Lan', LAN]],
    ['the name in other letters', `lan: ${LAN}`, ['LAN', LAN]],
    ['no name', LAN, ['Lan', LAN]],
    ['a name where there was none', `Lan: ${LAN}`, ['', LAN]]
  ] as const)('with %s is somebody who is there', (_, text, line) => {
    expect(scanned(text, line).kind).toBe('known')
  })

  it('with the same code and another name is another person', () => {
    expect(scanned(`Minh: ${LAN}`, ['Lan', LAN]).kind).toBe('new')
  })

  it('with another code and a name that is there is another person, of the same name', () => {
    expect(scanned(`lan: ${MINH}`, ['Lan', LAN])).toMatchObject({ kind: 'new', twin: true })
    expect(scanned(MINH, ['', LAN])).toMatchObject({ kind: 'new', twin: false })
  })

  it('of each of thirty people is new once, and known the second time', () => {
    const messages = Array.from({ length: 30 }, (_, at) => {
      // The answers are the binary digits of the number: 2 for 0, 4 for 1.
      const answers = realModel.questions.map((_question, question) =>
        (at >> question) % 2 === 1 ? 4 : 2
      )
      return `Person ${at}: ${formatCode(answers)}`
    })
    const lines: [string, string][] = []
    for (const message of messages) {
      const first = scanned(message, ...lines)
      if (first.kind === 'new') lines.push(...first.lines.map(lineOf))
      expect(scanned(message, ...lines).kind).toBe('known')
    }
    expect(lines.map(([name]) => name)).toEqual(messages.map((message) => message.split(':')[0]))
  })

  it('with a damaged code says what is wrong', () => {
    expect(scanned('Lan: 12H7-EY82-V32F-R9ZC-NC')).toEqual({
      kind: 'damaged',
      line: caseLine('Lan', '12H7-EY82-V32F-R9ZC-NC'),
      problem: { kind: 'wrong', groups: [3], symbols: 'V32F' }
    })
  })

  test.each(['', 'WIFI:S:school;T:WPA;P:secret;;', 'https://front-or-back.example/vi/quiz/'])(
    '%s holds no code',
    (text) => {
      expect(scanned(text)).toEqual({ kind: 'no-code' })
    }
  )

  it('is never a reason to throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(scanned(text).kind).toBeTypeOf('string')
      }),
      // Each run searches the text for codes that were typed with an input method.
      { numRuns: 10 }
    )
  })
})
