import { wordsIn } from '#domain/advert/advert-words'
import { anywhereEntries, compile } from '#domain/advert/compiled'
import { describe, expect, it } from 'vitest'
import { SMALL_PATTERNS } from '../support/small-patterns.ts'

const { en, vi } = SMALL_PATTERNS

describe('the phrases that may be anywhere', () => {
  it('say what their list says', () => {
    const meanings = new Map(anywhereEntries(en).map(({ phrase, meaning }) => [phrase, meaning]))
    expect(meanings.get('front desk')).toEqual({ kind: 'side', phrase: 'front desk', weight: 3 })
    expect(meanings.get('variety')).toEqual({
      kind: 'trait',
      phrase: 'variety',
      trait: 'focus',
      direction: 'less',
      weight: 2,
      inBenefits: false
    })
    expect(meanings.get('remote')).toMatchObject({ trait: 'flexibility', inBenefits: true })
    expect(meanings.get('degree*')).toEqual({ kind: 'cue', section: 'requirements' })
    expect(meanings.get('training fee*')).toMatchObject({ id: 'deposit', list: 'alone' })
    expect(meanings.get('high income')).toMatchObject({ id: 'easyMoney', list: 'phrases' })
    expect(meanings.get('no experience')).toMatchObject({ id: 'easyMoney', list: 'together' })
    expect(
      ['client server', 'equal opportunit*', 'without', 'not only', 'but'].map(
        (phrase) => meanings.get(phrase)?.kind
      )
    ).toEqual(['neutral', 'boilerplate', 'denial', 'noDenial', 'denialEnd'])
  })
})

describe('compiled patterns', () => {
  it('find phrases, headings, openings and titles', () => {
    const compiled = compile(en, false)
    const words = wordsIn('We serve the marketing front desk')
    expect(compiled.anywhere.find(words)).toEqual([
      {
        meaning: { kind: 'side', phrase: 'front desk', weight: 3 },
        from: 4,
        to: 6,
        gaps: []
      }
    ])
    expect(compiled.openings.findAt(words, 0)).toMatchObject([{ meaning: 'company', to: 2 }])
    expect(compiled.openings.findAt(words, 1)).toEqual([])
    expect(compiled.titles.find(words)).toMatchObject([
      { meaning: { kind: 'unclaimed', work: 'marketing' } }
    ])
    expect(compiled.headings.findAt(wordsIn('Benefits'), 0)).toMatchObject([
      { meaning: 'benefits' }
    ])
  })

  it('find phrases without marks, if they are compiled for that', () => {
    const found = (text: string, unmarked: boolean) =>
      compile(vi, unmarked).anywhere.find(wordsIn(text)).length
    expect([found('sổ sách', false), found('so sach', false)]).toEqual([1, 0])
    expect([found('sổ sách', true), found('so sach', true)]).toEqual([0, 1])
  })

  it('leave out what is another word without marks', () => {
    const found = (unmarked: boolean) =>
      compile({ ...vi, onlyMarked: 'sổ sách' }, unmarked).anywhere.find(
        wordsIn(unmarked ? 'so sach can than' : 'sổ sách cẩn thận')
      ).length
    expect([found(false), found(true)]).toEqual([2, 1])
  })

  it('leave out a phrase with a mistake', () => {
    const compiled = compile({ ...en, neutral: '(broken, at the till' }, false)
    expect(compiled.anywhere.find(wordsIn('at the till'))).toEqual([])
    expect(compiled.anywhere.find(wordsIn('front desk'))).toHaveLength(1)
  })
})
