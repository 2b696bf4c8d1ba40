import { knownMarks, NOTHING_EXCLUDED, extractNotMe, parseNotMe, formatNotMe } from '#domain/not-me'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const marks = { traits: ['people', 'problem-solving'], roles: ['pr-specialist'] }

describe('what somebody marked as not me', () => {
  it('is one short string', () => {
    expect(formatNotMe(marks)).toBe('people.problem-solving/pr-specialist')
    expect(formatNotMe({ traits: [], roles: ['teller', 'notary'] })).toBe('/teller.notary')
    expect(formatNotMe({ traits: ['focus'], roles: [] })).toBe('focus/')
  })

  it('is nothing at all where nothing was marked', () => {
    expect(formatNotMe(NOTHING_EXCLUDED)).toBe('')
    expect(parseNotMe('')).toEqual(NOTHING_EXCLUDED)
  })

  it('comes back as it was written', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z-]{0,12}$/), { maxLength: 20 })
    fc.assert(
      fc.property(ids, ids, (traits, roles) => {
        expect(parseNotMe(formatNotMe({ traits, roles }))).toEqual({ traits, roles })
      })
    )
  })

  it('is read once each, without what can be no id', () => {
    expect(parseNotMe('focus.focus.<b>.FOCUS.focus2. /teller.1.-x.teller!.teller/notary')).toEqual({
      traits: ['focus'],
      roles: ['teller']
    })
  })

  it('is found behind the code in a link, whatever else stands there', () => {
    const link =
      'https://site.example/vi/caseload/#1ABC-DEFG&not-me=people.problem-solving/pr-specialist'
    expect(extractNotMe(link)).toEqual(marks)
    expect(extractNotMe(`${link}&utm_source=chat`)).toEqual(marks)
    expect(extractNotMe('#1ABC&not-me=people.problem-solving%2Fpr-specialist')).toEqual(marks)
    expect(extractNotMe('#1ABC-DEFG')).toEqual(NOTHING_EXCLUDED)
  })

  it('keeps to what is known', () => {
    const written = parseNotMe('people.constructor/teller.you-are-no-good')
    expect(knownMarks(written, { traits: ['people'], roles: ['teller', 'notary'] })).toEqual({
      traits: ['people'],
      roles: ['teller']
    })
  })

  it('never throws, whatever is read, and takes nothing for an id that could be none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { traits, roles } = extractNotMe(`#1ABC&not-me=${text}`)
        expect([...traits, ...roles].filter((id) => !/^[a-z][a-z-]*$/.test(id))).toEqual([])
      })
    )
  })
})
