import { encodeBase64 } from '#domain/base64'
import {
  cleanInvitation,
  type Invitation,
  parseInvitation,
  formatInvitation
} from '#domain/invitation'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyInvitation, NO_TEXTS } from './support/invitations.ts'

const lan: Invitation = {
  from: 'Cô Lan',
  note: 'Chào bạn,\nbạn làm thử trước buổi thứ Năm nhé.',
  mail: 'lan@truong.example',
  codeFirst: true
}
const WRITTEN =
  '1Q8O0IExhbgpsYW5AdHJ1b25nLmV4YW1wbGUKY29kZQpDaMOgbyBi4bqhbiwKYuG6oW4gbMOgbSB0aOG7rSB0csaw4bubYyBideG7lWkgdGjhu6kgTsSDbSBuaMOpLg'

function parsedAgain(invitation: Invitation): Invitation | undefined {
  const found = parseInvitation(`#invite=${formatInvitation(invitation)}`)
  return found.kind === 'ok' ? found.invitation : undefined
}

describe('an invitation in a link', () => {
  it('has a version, the texts by lines, and two check letters', () => {
    // Three line breaks are 0A 0A 0A: 000010 100000 101000 001010, the characters 2, 32, 40 and 10:
    // CgoK. 1CgoK has the character codes 49, 67, 103, 111 and 75. Beginning with 49, multiply by
    // 31 and add the next, modulo 2,704: 1,586; 49,269 → 597; 18,618 → 2,394; 74,289 → 1,281. This
    // is 24 × 52 + 33, the letters Y and h.
    expect(formatInvitation(NO_TEXTS)).toBe('1CgoKYh')
  })

  it('has a Vietnamese text as base64url of its UTF-8', () => {
    const written = formatInvitation(lan)
    expect(written.slice(0, -2)).toBe(WRITTEN)
    expect(written).toMatch(/[A-Za-z]{2}$/)
    expect(parsedAgain(lan)).toEqual(lan)
  })

  it('is parsed into the same cleaned texts, whatever they are', () => {
    fc.assert(
      fc.property(anyInvitation, (invitation) => {
        expect(parsedAgain(invitation)).toEqual(cleanInvitation(invitation))
      })
    )
  })

  it('is found next to other parameters, and with appended characters', () => {
    const written = formatInvitation(lan)
    for (const hash of [
      `#1ABC-DEFG&invite=${written}`,
      `#at=3&code=10&invite=${written}`,
      `#invite=${written}&utm_source=chat`,
      `#invite=${written}?secret=abc`,
      `#?invite=${written}`,
      `#invite=${written}).`
    ]) {
      expect(parseInvitation(hash), hash).toEqual({ kind: 'ok', invitation: lan, written })
    }
  })
})

describe('a link without a complete invitation', () => {
  const written = formatInvitation(lan)

  it('has none without the parameter', () => {
    for (const hash of ['', '#', '#1ABC-DEFG', '#invitation=1CgoKYh', '#at=3&code=10']) {
      expect(parseInvitation(hash)).toEqual({ kind: 'none' })
    }
  })

  it('is damaged if it was cut off anywhere', () => {
    const undetected = Array.from(written.slice(0, -1), (_, length) =>
      written.slice(0, length)
    ).filter((part) => parseInvitation(`#invite=${part}`).kind !== 'damaged')
    expect(undetected).toEqual([])
  })

  it('is damaged by one wrong character', () => {
    const damaged = Array.from(written, (character, index) =>
      Array.from(written)
        .with(index, character === 'a' ? 'A' : 'a')
        .join('')
    )
    expect(damaged.filter((text) => parseInvitation(`#invite=${text}`).kind !== 'damaged')).toEqual(
      []
    )
  })

  it('is damaged in upper case', () => {
    expect(parseInvitation(`#invite=${written.toUpperCase()}`)).toEqual({ kind: 'damaged' })
  })

  it('is newer if it has another version and valid check letters', () => {
    // The code of 2 is 50, and that of 1 is 49. This adds 31⁴ = 923,521, which is 1,457 modulo
    // 2,704. 1,281 + 1,457 = 2,738, which is 34 modulo 2,704: the letters A and i.
    expect(parseInvitation('#invite=2CgoKAi')).toEqual({ kind: 'newer' })
    // The check letters of an empty text are A and A.
    expect(parseInvitation('#invite=AA')).toEqual({ kind: 'damaged' })
  })

  it('is parsed without throwing, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof parseInvitation(text).kind).toBe('string')
        expect(typeof parseInvitation(`#invite=${text}`).kind).toBe('string')
      })
    )
  })
})

describe('an invitation that somebody wrote into a link by hand', () => {
  /**
   * The invitation in a link with these texts and valid check letters, found by trying all pairs.
   */
  function forged(lines: string): Invitation | undefined {
    const text = `1${encodeBase64(lines)}`
    for (const first of LETTERS) {
      for (const second of LETTERS) {
        const found = parseInvitation(`#invite=${text}${first}${second}`)
        if (found.kind === 'ok') return found.invitation
      }
    }
    return undefined
  }
  const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

  it('is cleaned when it is parsed', () => {
    expect(
      forged('Lan\u202Egnp\nx@y.example?bcc=z@y.example\nnow\na\u0000b\u200B\n\n\n\nc')
    ).toEqual({
      from: 'Langnp',
      mail: '',
      codeFirst: false,
      note: 'ab\n\nc'
    })
  })

  it('may have too few lines', () => {
    expect(forged('Lan')).toEqual({ ...NO_TEXTS, from: 'Lan' })
    expect(forged('')).toEqual(NO_TEXTS)
  })

  it('is cut to the highest number of characters, except the address', () => {
    const long = forged(`${'n'.repeat(90)}\n${'m'.repeat(99)}@x.vn\ncode\n${'o'.repeat(400)}`)
    expect(long).toEqual({
      from: 'n'.repeat(60),
      mail: '',
      codeFirst: true,
      note: 'o'.repeat(280)
    })
  })
})
