import { readFileSync } from 'node:fs'
import type { AdvertisedPay } from '#content-reader/library-role'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { content } from './support/real-content.ts'

// The pay of the roles is that of the two public sources, copies of which are in tests/fixtures, and
// the notes in the second one are obeyed.

const roles = Object.fromEntries(content.roles.map(({ id, pay }) => [id, pay]))

describe('pay in the United States', () => {
  const rows = rowsOf('pay-us.csv')

  test('is there for every role', () => {
    const paid = content.roles.filter(({ pay }) => pay.us !== undefined)
    expect(paid.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort())
    expect(paid).toHaveLength(72)
  })

  test('has the quarter, half and three quarters of the Bureau of Labor Statistics', () => {
    expect(rows.map(({ id = '' }) => [id, roles[id]?.us])).toEqual(
      rows.map(({ id, annual_p25_usd, annual_median_usd, annual_p75_usd }) => [
        id,
        [Number(annual_p25_usd), Number(annual_median_usd), Number(annual_p75_usd)]
      ])
    )
  })
})

describe('pay in adverts in Vietnam', () => {
  const rows = rowsOf('pay-vn-adverts.csv')
  /** What each note of the source means for the pages; no figures are shown for `undefined`. */
  const notes: Readonly<Record<string, Pick<AdvertisedPay, 'note'> | undefined>> = {
    '': {},
    'general accountants (kế toán tổng hợp) and accountants': {},
    'commission in the upper figure': { note: 'commission' },
    'tour sales, commission in the upper figure': { note: 'tour-sales' },
    'titles are mostly content writers': { note: 'content-writers' },
    'advertised figures are mostly commission: show as a warning, not as pay': { note: 'warning' },
    'titles are mostly marketing executives: do not show': undefined
  }

  test('every note of the source is known', () => {
    expect(rows).toHaveLength(20)
    expect([...new Set(rows.map(({ note }) => note))].sort()).toEqual(Object.keys(notes).sort())
  })

  test('has the figures of the source, and what they contain', () => {
    const shown = rows.flatMap(
      ({ id, adverts, low_median_m_vnd, high_median_m_vnd, note = '' }) => {
        const known = notes[note]
        const [low, high] = [Number(low_median_m_vnd), Number(high_median_m_vnd)]
        return known ? [[id, { adverts: Number(adverts), low, high, ...known }]] : []
      }
    )
    expect(shown).toHaveLength(19)
    const inContent = content.roles.flatMap(({ id, pay }) =>
      pay.vietnam ? [[id, pay.vietnam]] : []
    )
    expect(Object.fromEntries(inContent)).toEqual(Object.fromEntries(shown))
  })

  test('is not shown for the market researcher, and for the estate agent is a warning', () => {
    expect(roles['market-researcher']?.vietnam).toBeUndefined()
    expect(roles['estate-agent']?.vietnam?.note).toBe('warning')
  })
})

/** The lines of a copy of a source, by the names of its columns. */
function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  return parse(readFileSync(`tests/fixtures/${file}`, 'utf8'), { columns: true, comment: '#' })
}
