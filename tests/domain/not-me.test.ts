import { knownMarks, NOTHING_ASIDE, notMeIn, readNotMe, writeNotMe } from '#domain/not-me'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const marks = { traits: ['people', 'problem-solving'], roles: ['pr-specialist'] }

describe('what somebody marked as not me', () => {
  it('is one short string', () => {
    expect(writeNotMe(marks)).toBe('people.problem-solving/pr-specialist')
    expect(writeNotMe({ traits: [], roles: ['teller', 'notary'] })).toBe('/teller.notary')
    expect(writeNotMe({ traits: ['focus'], roles: [] })).toBe('focus/')
  })

  it('is nothing at all where nothing was marked', () => {
    expect(writeNotMe(NOTHING_ASIDE)).toBe('')
    expect(readNotMe('')).toEqual(NOTHING_ASIDE)
  })

  it('comes back as it was written', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z-]{0,12}$/), { maxLength: 20 })
    fc.assert(
      fc.property(ids, ids, (traits, roles) => {
        expect(readNotMe(writeNotMe({ traits, roles }))).toEqual({ traits, roles })
      })
    )
  })

  it('is read once each, without what can be no id', () => {
    expect(readNotMe('focus.focus.<b>.FOCUS. /teller.1.-x.teller')).toEqual({
      traits: ['focus'],
      roles: ['teller']
    })
  })

  it('is found behind the code in a link, whatever else stands there', () => {
    const link =
      'https://site.example/vi/caseload/#1ABC-DEFG&not-me=people.problem-solving/pr-specialist'
    expect(notMeIn(link)).toEqual(marks)
    expect(notMeIn(`${link}&utm_source=chat`)).toEqual(marks)
    expect(notMeIn('#1ABC&not-me=people.problem-solving%2Fpr-specialist')).toEqual(marks)
    expect(notMeIn('#1ABC-DEFG')).toEqual(NOTHING_ASIDE)
  })

  it('keeps to what is known', () => {
    const written = readNotMe('people.constructor/teller.you-are-no-good')
    expect(knownMarks(written, { traits: ['people'], roles: ['teller', 'notary'] })).toEqual({
      traits: ['people'],
      roles: ['teller']
    })
  })

  it('never throws, whatever is read, and takes nothing for an id that could be none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { traits, roles } = notMeIn(`#1ABC&not-me=${text}`)
        expect([...traits, ...roles].filter((id) => !/^[a-z][a-z-]*$/.test(id))).toEqual([])
      })
    )
  })
})
