import { LOCALES } from '#i18n/locales'
import { comparedPart } from '#page-data/shortlist-props'
import { describe, expect, test } from 'vitest'
import { content } from '../content/support/real-content.ts'

describe('what the comparison of kept roles says', () => {
  test('is what suits, what the job asks, and the pay where there are figures', () => {
    expect(comparedPart(content, 'en').roles.trainer).toEqual({
      suits: [
        'Speaking to a group gives you energy.',
        'You enjoy finding an example that makes a dry rule clear.',
        'You are curious how other people really do their jobs.',
        'When a question stumps you, you say so and look it up.'
      ],
      asks: [
        'Standing and talking for hours, with a voice that should last until evening.',
        'Teaching people who did not choose the course and show it.',
        'Giving one course many times with the same care.',
        'Travel to branches, and course dates that are hard to move once people are invited.'
      ],
      pay: {
        us: '$48,900 to $91,550 a year, before tax. Half of the employees earn less than $65,850. A quarter earn less than the first figure, a quarter more than the last. Employees only. U.S. Bureau of Labor Statistics, May 2024.'
      }
    })
  })

  test('has no figures for the pay of estate agents in Vietnam but the warning', () => {
    expect(comparedPart(content, 'en').roles['estate-agent']?.pay.vietnam).toBe(
      'Adverts in Vietnam promise 50 to 100 million dong a month (26 TopCV adverts, May 2025). Most of it is commission that you may never earn. Ask for the base pay.'
    )
  })

  test.each(LOCALES)('is complete for every role in %s, without markup', (locale) => {
    const { roles } = comparedPart(content, locale)
    expect(Object.keys(roles)).toEqual(content.roles.map(({ id }) => id))
    const wrong = Object.entries(roles).filter(
      ([, { suits, asks, pay }]) =>
        Math.min(suits.length, asks.length) < 2 ||
        Object.keys(pay).length === 0 ||
        [...suits, ...asks, ...Object.values(pay)].some((text) => /^$|<|&\w+;|[{}]/.test(text))
    )
    expect(wrong.map(([id]) => id)).toEqual([])
  })
})
