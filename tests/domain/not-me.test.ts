import { knownMarks, NOTHING_EXCLUDED, extractNotMe, parseNotMe, formatNotMe } from '#domain/not-me'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const marks = { traits: ['people', 'problem-solving'], roles: ['pr-specialist'] }

describe('the marks of "not me"', () => {
  it('are written as one text', () => {
    expect(formatNotMe(marks)).toBe('people.problem-solving/pr-specialist')
    expect(formatNotMe({ traits: [], roles: ['teller', 'notary'] })).toBe('/teller.notary')
    expect(formatNotMe({ traits: ['focus'], roles: [] })).toBe('focus/')
  })

  it('are an empty text if nothing is marked', () => {
    expect(formatNotMe(NOTHING_EXCLUDED)).toBe('')
    expect(parseNotMe('')).toEqual(NOTHING_EXCLUDED)
  })

  it('are the same after formatting and parsing', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z-]{0,12}$/), { maxLength: 20 })
    fc.assert(
      fc.property(ids, ids, (traits, roles) => {
        expect(parseNotMe(formatNotMe({ traits, roles }))).toEqual({ traits, roles })
      })
    )
  })

  it('are parsed without repeated ids and without anything that can be no id', () => {
    expect(parseNotMe('focus.focus.<b>.FOCUS.focus2. /teller.1.-x.teller!.teller/notary')).toEqual({
      traits: ['focus'],
      roles: ['teller']
    })
  })

  it('are found after the code in a link, with or without other parameters', () => {
    const link =
      'https://site.example/vi/caseload/#1ABC-DEFG&not-me=people.problem-solving/pr-specialist'
    expect(extractNotMe(link)).toEqual(marks)
    expect(extractNotMe(`${link}&utm_source=chat`)).toEqual(marks)
    expect(extractNotMe('#1ABC&not-me=people.problem-solving%2Fpr-specialist')).toEqual(marks)
    expect(extractNotMe('#1ABC-DEFG')).toEqual(NOTHING_EXCLUDED)
  })

  it('lose unknown ids', () => {
    const written = parseNotMe('people.constructor/teller.you-are-no-good')
    expect(knownMarks(written, { traits: ['people'], roles: ['teller', 'notary'] })).toEqual({
      traits: ['people'],
      roles: ['teller']
    })
  })

  it('are parsed from any text without throwing, and hold only possible ids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { traits, roles } = extractNotMe(`#1ABC&not-me=${text}`)
        expect([...traits, ...roles].filter((id) => !/^[a-z][a-z-]*$/.test(id))).toEqual([])
      })
    )
  })
})
