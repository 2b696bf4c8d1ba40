import { cardsWords } from '#page-data/cards-words'
import { weekWords } from '#page-data/week-words'
import { LOCALES } from '#i18n/locales'
import { describe, expect, test } from 'vitest'
import { contentAfter } from '../content/support/content-copy.ts'
import { content } from '../content/support/real-content.ts'

describe('the words of a card', () => {
  test('are the lead of its role, a sentence for the day and for each trait end, and roles nearby', () => {
    const { text, roles } = cardsWords(content, 'en')
    expect(text.why).toBe('Like you:')
    expect(roles['hotel-desk-clerk']).toEqual({
      lead: 'You check hotel guests in and out, take payments, arrange rooms and answer requests at a desk that is open day and night.',
      overall:
        'The desk is busy with departures and arrivals, and quiet hours go to bills and bookings.',
      ends: [
        'Guests come to the desk one after another, and others call from their rooms.',
        'A tired guest complains about a noisy room, and you hear them out before you offer another.',
        'Guests mostly ask about breakfast, wifi and parking, and you soon know the answers.',
        'A call from a room interrupts a check-in, and a taxi driver is waiting at the door.',
        'The desk never closes, so a schedule shares out mornings, evenings, nights and weekends.',
        'Check-in times, house rules and the shift plan settle what you do and when.'
      ],
      asks: 'Early, late and night shifts, sometimes with little rest between a late and an early one.',
      nearby: ['sales-representative', 'receptionist', 'customer-service']
    })
  })

  test('have the first thing that the job asks, as text without markup', () => {
    const changed = contentAfter(({ replace }) =>
      replace(
        'en/roles/trainer.md',
        /## asks\n\n- .*\n/,
        '## asks\n\n- R&D\'s *first* "rule", with `5 < 6`, **7 > 6** and &amp;lt;.\n'
      )
    )
    expect(cardsWords(changed, 'en').roles.trainer?.asks).toBe(
      `R&D's first "rule", with 5 < 6, 7 > 6 and &lt;.`
    )
  })

  test.each(LOCALES)('are complete for every role in %s, without markup', (locale) => {
    const { roles } = cardsWords(content, locale)
    expect(Object.keys(roles)).toEqual(content.roles.map(({ id }) => id))
    const wrong = Object.entries(roles).filter(
      ([, { lead, overall, ends, asks, nearby }]) =>
        [lead, overall, asks, ...ends].some((text) => text === '' || /<\/|&\w+;/.test(text)) ||
        nearby.length === 0
    )
    expect(wrong.map(([id]) => id)).toEqual([])
  })
})

describe('the words of the week', () => {
  test('have the steps of each family in the order of the library', () => {
    const { families } = weekWords(content, 'en')
    expect(families).toHaveLength(content.families.length)
    const { steps } = content.languages.en
    expect(families).toEqual(content.families.map((id) => steps.families[id]))
  })

  test('have the message in the other language too', () => {
    const { inOther } = weekWords(content, 'en')
    expect(inOther.lang).toBe('vi')
    expect(inOther.asking).toEqual(content.languages.vi.steps.asking)
    expect(weekWords(content, 'vi').inOther.lang).toBe('en')
  })
})
