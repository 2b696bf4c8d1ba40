import { parsePhrase, splitPhrases } from '#domain/advert/parse-phrase'
import type { PhraseProblem } from '#domain/advert/phrase'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

const word = (text: string) => ({ kind: 'word', text, stem: false })
const stem = (text: string) => ({ kind: 'word', text, stem: true })
const lists = { customers: 'client*|walk-in guest', broken: 'a|', nested: '@customers' }

describe('a phrase', () => {
  test.each([
    ['front desk', [word('front'), word('desk')]],
    ['walk-in*', [word('walk'), stem('in')]],
    ['call _ us', [word('call'), { kind: 'gap' }, word('us')]],
    ['earn @number', [word('earn'), { kind: 'number' }]],
    ['pay :', [word('pay'), { kind: 'stop' }]],
    ['(a|b c) d', [{ kind: 'choice', options: [[word('a')], [word('b'), word('c')]] }, word('d')]],
    [
      'to (the)? till',
      [word('to'), { kind: 'choice', options: [[word('the')], []] }, word('till')]
    ],
    ['(serv|greet)*', [{ kind: 'choice', options: [[stem('serv')], [stem('greet')]] }]],
    [
      '(call (client|guest))*',
      [
        {
          kind: 'choice',
          options: [
            [word('call'), { kind: 'choice', options: [[stem('client')], [stem('guest')]] }]
          ]
        }
      ]
    ],
    ['remote !work*', [word('remote'), { kind: 'not', options: [[stem('work')]] }]],
    [
      'remote !(desk|work)',
      [word('remote'), { kind: 'not', options: [[word('desk')], [word('work')]] }]
    ],
    [
      'serve @customers',
      [
        word('serve'),
        { kind: 'choice', options: [[stem('client')], [word('walk'), word('in'), word('guest')]] }
      ]
    ]
  ])('%j has its steps', (text, phrase) => {
    expect(parsePhrase(text, lists)).toEqual({ kind: 'ok', phrase })
  })

  test.each<[string, PhraseProblem]>([
    ['', { kind: 'empty', found: '' }],
    ['(a||b)', { kind: 'empty', found: '(a||b)' }],
    ['(a|b', { kind: 'unclosed', found: '(a|b' }],
    ['a) b', { kind: 'unopened', found: ') b' }],
    ['a | b', { kind: 'unopened', found: '| b' }],
    ['call @guests', { kind: 'unknownList', found: '@guests' }],
    ['call @broken', { kind: 'empty', found: '(a|)' }],
    ['call @nested', { kind: 'unknownList', found: '@customers' }],
    ['* a', { kind: 'nothingBefore', found: '*' }],
    ['? a', { kind: 'nothingBefore', found: '?' }],
    ['(a _)*', { kind: 'nothingBefore', found: '*' }],
    ['a !!b', { kind: 'nothingBefore', found: '!' }],
    ['a !', { kind: 'nothingBefore', found: '!' }],
    ['a !_', { kind: 'nothingBefore', found: '!' }],
    ['a & b', { kind: 'noWord', found: '&' }],
    ['a &', { kind: 'noWord', found: '&' }],
    ['&* a', { kind: 'noWord', found: '&' }],
    ['a*', { kind: 'shortStem', found: 'a*' }],
    ['_ a', { kind: 'startsWithoutWord', found: '_ a' }],
    ['(_|a) b', { kind: 'startsWithoutWord', found: '(_|a) b' }]
  ])('%j has a problem', (text, problem) => {
    expect(parsePhrase(text, lists)).toEqual({ kind: 'problem', problem })
  })

  it('may begin with words that may be missing, if a word follows', () => {
    expect(parsePhrase('(the)? till').kind).toBe('ok')
    expect(parsePhrase('(the)? _ till').kind).toBe('problem')
  })

  it('never throws, whatever is written', () => {
    const sign = fc.constantFrom(
      '(',
      ')',
      '|',
      '*',
      '?',
      '!',
      '@',
      '_',
      ':',
      ' ',
      'ab',
      '@customers'
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(sign).map((signs) => signs.join('')),
          fc.string()
        ),
        (text) => {
          expect(['ok', 'problem']).toContain(parsePhrase(text, lists).kind)
        }
      )
    )
  })

  it('has at most ten brackets inside each other', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)}`
    expect(parsePhrase(nested(10)).kind).toBe('ok')
    expect(parsePhrase(nested(11))).toEqual({
      kind: 'problem',
      problem: { kind: 'tooDeep', found: '(a)))))))))))' }
    })
    expect(parsePhrase('('.repeat(100_000)).kind).toBe('problem')
    expect(parsePhrase('!'.repeat(100_000)).kind).toBe('problem')
  })
})

describe('a list of phrases', () => {
  it('is parted at the commas outside of brackets', () => {
    expect(splitPhrases('a b, (c, d) e,, f ,')).toEqual(['a b', '(c, d) e', 'f'])
  })
})
