import { guessLines, holdsCode, looksLikeCode } from '#domain/caseload/guess'
import { describe, expect, it, test } from 'vitest'

/** A valid code. */
const A = '11MA-0HK2-FY9S-PX4K-HJ'
/** Two codes whose last symbol is wrong. */
const MISTYPED = '11MA-0HK2-FY9S-PX4K-HH'
const ALSO_MISTYPED = '14Q8-0K4N-XZVA-NRPW-ZZ'

const pairs = (line: string) => guessLines(line).map(({ nickname, code }) => [nickname, code])

describe('whether a text holds a code', () => {
  test.each([
    ['has eight symbols', '11K8-802H', true],
    ['has only seven symbols and a hyphen', '11DJ-0NA', false],
    ['has a newer format', '2000-0057', true],
    ['is mistyped', MISTYPED, false]
  ])('that %s: %j is %j', (_, text, holds) => {
    expect(holdsCode(text)).toBe(holds)
  })
})

describe('a text that looks like a code', () => {
  test.each([
    ['is a valid code', A],
    ['has eight valid characters with a digit', '11K8802J'],
    ['has groups with hyphens, of any letters', 'Lan-Anh-Tú'],
    ['has the shortest groups', 'Lan-A-T'],
    ['has the longest groups', 'LanLa-AnhTu-Minhh'],
    ['is a link with a fragment', 'https://x.example/#11MA'],
    ['is a link without TLS', 'http://x.example/#11MA']
  ])('%s', (_, text) => {
    expect(looksLikeCode(text)).toBe(true)
  })

  test.each([
    ['has only seven', '11DJ0NB'],
    ['has no digit', 'HELLOLAN'],
    ['is valid, but short enough for a name', '158C'],
    ['has only two groups', 'Lan-Anh'],
    ['has a first group of two', 'La-Anh-Tú'],
    ['has a first group of six', 'LanLan-Anh-Tú'],
    ['has a group of six', 'Lan-AnhTuM-Tú'],
    ['has words after its groups', 'Lan-Anh-Tú Minh'],
    ['has words before its groups', 'Minh Lan-Anh-Tú'],
    ['is a link without a #', 'https://x.example/11MA'],
    ['has a link in the middle', 'see https://x.example/#11MA'],
    ['is empty', '']
  ])('is not a text that %s', (_, text) => {
    expect(looksLikeCode(text)).toBe(false)
  })
})

describe('the person in a line', () => {
  it('is found between spaces if no separator gives anything like a code', () => {
    expect(pairs(`Lan; Nguyễn ${MISTYPED}`)).toEqual([['Lan; Nguyễn', MISTYPED]])
  })

  it('has a short code if nothing else looks like one, even with a longer name', () => {
    expect(pairs('Nguyễn Lan;158C')).toEqual([['Nguyễn Lan', '158C']])
  })

  it('has the longest of several invalid codes, and of equally long ones the first', () => {
    expect(pairs(`${MISTYPED};0912345678;Lan`)).toEqual([['0912345678 Lan', MISTYPED]])
    expect(pairs(`${MISTYPED};${ALSO_MISTYPED}`)).toEqual([[ALSO_MISTYPED, MISTYPED]])
  })

  it('has a name from both sides of a code', () => {
    expect(pairs(`Lan;${A};10A;2026`)).toEqual([['Lan 10A 2026', A]])
  })

  it('has a code with spaces only in a line of up to 40 words', () => {
    const code = '11MA 0HK2 FY9S PX4K HJ'
    const names = (count: number) => Array.from({ length: count }, () => 'x').join(' ')
    // The code is five words.
    expect(pairs(`${names(35)} ${code}`)).toEqual([[names(35), code]])
    expect(pairs(`${code} ${names(35)}`)).toEqual([[names(35), code]])
    expect(pairs(`${names(36)} ${code}`)).toEqual([['', `${names(36)} ${code}`]])
  })
})
