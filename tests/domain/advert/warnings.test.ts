import { warningsOf } from '#domain/advert/warnings'
import { describe, expect, it } from 'vitest'
import { readSentences, textsOf } from '../support/advert-sentences.ts'

const warningsIn = (text: string) =>
  warningsOf(readSentences(text)).map(({ id, quotes }) => ({
    id,
    quotes: quotes.map((quote) => [
      text.slice(quote.start, quote.end),
      ...textsOf(text, quote.marks)
    ])
  }))

describe('the warnings of an advert', () => {
  it('quote what they are about', () => {
    expect(warningsIn('Serve.\nA training fee is due.')).toEqual([
      { id: 'deposit', quotes: [['A training fee is due.', 'training fee']] }
    ])
  })

  it('quote two sentences, each once', () => {
    const text = 'Training fee 1, training fee 2.\nTraining fees!\nTraining fee?'
    expect(warningsIn(text)).toEqual([
      {
        id: 'deposit',
        quotes: [
          ['Training fee 1, training fee 2.', 'Training fee', 'training fee'],
          ['Training fees!', 'Training fees']
        ]
      }
    ])
  })

  it('that need two things are given only for both', () => {
    expect(warningsIn('High income')).toEqual([])
    expect(warningsIn('No experience')).toEqual([])
    expect(warningsIn('No experience.\nHigh income')).toEqual([
      {
        id: 'easyMoney',
        quotes: [
          ['No experience.', 'No experience'],
          ['High income', 'High income']
        ]
      }
    ])
  })

  it('are in the order of the text', () => {
    const ids = (text: string) => warningsIn(text).map(({ id }) => id)
    expect(ids('No experience, high pay, high income\nTraining fee')).toEqual(['deposit'])
    expect(ids('No experience here\nA very high income\nTraining fee')).toEqual([
      'easyMoney',
      'deposit'
    ])
    expect(ids('Training fee\nNo experience here\nA very high income')).toEqual([
      'deposit',
      'easyMoney'
    ])
  })

  it('are none where the phrase is denied', () => {
    expect(warningsIn('No training fee')).toEqual([])
    expect(warningsIn('')).toEqual([])
  })
})
