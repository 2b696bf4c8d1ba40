import { parsePhrase } from '#domain/advert/parse-phrase'
import { firstWords, phraseNodes, stemsOf } from '#domain/advert/phrase-nodes'
import { describe, expect, it } from 'vitest'

function nodesOf(text: string) {
  const result = parsePhrase(text)
  if (result.kind === 'problem') throw new Error(text)
  return phraseNodes(result.phrase, (key) => key)
}

const end = { kind: 'end' }
const words = (...texts: readonly string[]) => ({ words: new Set(texts), stems: new Set() })

describe('the nodes of a phrase', () => {
  it('look up all options of one word at once', () => {
    expect(nodesOf('(call|visit|greet*)')).toEqual({
      kind: 'words',
      set: { words: new Set(['call', 'visit']), stems: new Set(['greet']) },
      next: end
    })
  })

  it('fork where every option is longer', () => {
    expect(nodesOf('(a b|c d)')).toEqual({
      kind: 'fork',
      nexts: [
        { kind: 'words', set: words('a'), next: { kind: 'words', set: words('b'), next: end } },
        { kind: 'words', set: words('c'), next: { kind: 'words', set: words('d'), next: end } }
      ]
    })
  })

  it('fork for longer options, and for what may be missing', () => {
    expect(nodesOf('a (b|c d)?')).toEqual({
      kind: 'words',
      set: words('a'),
      next: {
        kind: 'fork',
        nexts: [
          { kind: 'words', set: words('b'), next: end },
          {
            kind: 'words',
            set: words('c'),
            next: { kind: 'words', set: words('d'), next: end }
          },
          end
        ]
      }
    })
    expect(nodesOf('a !(b c) _ :')).toEqual({
      kind: 'words',
      set: words('a'),
      next: {
        kind: 'not',
        options: [
          { kind: 'words', set: words('b'), next: { kind: 'words', set: words('c'), next: end } }
        ],
        next: { kind: 'gap', next: { kind: 'stop', next: end } }
      }
    })
  })

  it('know all words with which a match begins', () => {
    expect(firstWords(nodesOf('(the)? (till|cash desk)'))).toEqual([
      words('the'),
      words('till'),
      words('cash')
    ])
    expect(firstWords({ kind: 'end' })).toEqual([])
  })

  it('take stems from 2 to 24 letters', () => {
    expect([...stemsOf('serv')]).toEqual(['se', 'ser', 'serv'])
    expect([...stemsOf('a'.repeat(30))]).toHaveLength(23)
  })
})
