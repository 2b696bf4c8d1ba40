import type { AdvertExample } from '#content-reader/read-adverts'
import type { Quote } from '#domain/advert/quotes'
import type { AdvertReading } from '#domain/advert/read-advert'
import { describe, expect, it, test } from 'vitest'
import { ADVERTS, ALL_ADVERTS, readAdvert } from '../support/adverts.ts'

// What the reader finds in the adverts that we invented, beside what a careful person reads in them.

const LANGUAGES = ['en', 'vi'] as const

const READ = {
  en: ADVERTS.en.map((advert) => ({ advert, reading: readAdvert(advert) })),
  vi: ADVERTS.vi.map((advert) => ({ advert, reading: readAdvert(advert) }))
}

describe('the side of an advert', () => {
  test.each(ALL_ADVERTS)('%s is the one that a person reads', (_, advert) => {
    expect(readAdvert(advert).verdict.kind).toBe(advert.side)
  })

  it('is each of them in some adverts', () => {
    const sides = (language: 'en' | 'vi') =>
      countsOf(READ[language].map(({ reading }) => reading.verdict.kind))
    expect(sides('en')).toEqual({ back: 15, bothWays: 3, cannotTell: 3, front: 15, notClaimed: 4 })
    expect(sides('vi')).toEqual({ back: 15, bothWays: 3, cannotTell: 3, front: 15, notClaimed: 4 })
  })
})

describe('a reading', () => {
  it('of contact with people is never the opposite of what a person reads', () => {
    const opposite = LANGUAGES.flatMap((language) =>
      READ[language].flatMap(({ advert, reading }) =>
        isOpposite(advert.readings.people, peopleIn(reading)) ? [advert.id] : []
      )
    )
    expect(opposite).toEqual([])
  })

  test.each([
    ['en', 'people', 32, 0],
    ['vi', 'people', 36, 0],
    ['en', 'communication', 21, 2],
    ['vi', 'communication', 22, 1],
    ['en', 'focus', 23, 2],
    ['vi', 'focus', 26, 0]
  ] as const)(
    'in %s of %s is the same in %d of 40, and the opposite in %d',
    (language, trait, same, opposite) => {
      const pairs = READ[language].map(({ advert, reading }) => [
        advert.readings[trait],
        trait === 'people' ? peopleIn(reading) : (reading.traits[trait]?.level ?? 'none')
      ])
      expect(pairs.filter(([hand, reader]) => hand === reader)).toHaveLength(same)
      expect(pairs.filter(([hand, reader]) => isOpposite(hand, reader))).toHaveLength(opposite)
    }
  )
})

describe('the quotes', () => {
  test.each([
    ['en', 'front', 0.8],
    ['en', 'back', 0.9],
    ['vi', 'front', 0.8],
    ['vi', 'back', 0.9]
  ] as const)(
    'in %s for the %s are among the sentences that a person marked: %d of them',
    (language, side, least) => {
      const quoted = READ[language].flatMap(({ advert, reading }) =>
        reading.quotes[side].map((quote) => isMarked(advert, quote, advert[side]))
      )
      // A side is seldom shown by less than two sentences, and 13 adverts or more have it.
      expect(quoted.length).toBeGreaterThan(25)
      expect(quoted.filter(Boolean).length / quoted.length).toBeGreaterThanOrEqual(least)
    }
  )

  it('show the side of each advert but three', () => {
    const without = ALL_ADVERTS.flatMap(([name, advert]) => {
      const { side } = advert
      if (side !== 'front' && side !== 'back') return []
      return readAdvert(advert).quotes[side].length === 0 ? [name] : []
    })
    // Each of these has many phrases that say a little, and no sentence that shows it by itself.
    expect(without).toEqual([
      'en it-support-internal',
      'en scanning-records-clerk',
      'vi archive-scanner'
    ])
  })
})

describe('the warnings', () => {
  it('are given for adverts that ask for money or pay by commission alone, and for no other', () => {
    const warned = ALL_ADVERTS.flatMap(([name, advert]) => {
      const ids = readAdvert(advert).warnings.map(({ id }) => id)
      return ids.length === 0 ? [] : [`${name}: ${ids.join(', ')}`]
    })
    expect(warned).toEqual([
      'en data-entry-home: deposit',
      'en field-sales-no-experience: commissionOnly, deposit',
      'en insurance-agent-commission: easyMoney, commissionOnly',
      'en office-staff-urgent: easyMoney, deposit',
      'en sampling-promoter: deposit',
      'vi home-data-entry: deposit',
      'vi insurance-consultant: commissionOnly, deposit',
      'vi real-estate-broker: easyMoney, commissionOnly, deposit',
      'vi urgent-hands: deposit'
    ])
  })

  it('are there where a person sees the trap', () => {
    const idOf: Readonly<Record<string, string>> = {
      deposit: 'deposit',
      'commission-only': 'commissionOnly'
    }
    const missed = ALL_ADVERTS.filter(([, advert]) => {
      const ids = readAdvert(advert).warnings.map(({ id }) => id)
      return advert.traps.some((trap) => idOf[trap] !== undefined && !ids.includes(idOf[trap]))
    })
    expect(missed.map(([name]) => name)).toEqual([])
  })
})

type Level = 'much' | 'some' | 'none'

/** How much contact with people from outside the side of an advert is. */
function peopleIn({ scale }: AdvertReading): Level {
  if (scale.side === 'front') return 'much'
  return scale.side === 'back' ? 'none' : 'some'
}

function isOpposite(hand: Level | undefined, reader: Level | undefined): boolean {
  return [hand, reader].sort().join() === 'much,none'
}

/** Whether a person marked the sentence of a quote: the one has the beginning of the other. */
function isMarked({ text }: AdvertExample, { start, end }: Quote, marked: readonly string[]) {
  const quote = text.slice(start, end).normalize('NFC')
  return marked.some((sentence) => {
    const whole = sentence.normalize('NFC')
    return quote.includes(whole.slice(0, 60)) || whole.includes(quote.slice(0, 60))
  })
}

function countsOf(kinds: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...new Set(kinds)].sort().map((kind) => [kind, kinds.filter((one) => one === kind).length])
  )
}
