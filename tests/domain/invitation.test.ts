import { encodeBase64 } from '#domain/base64'
import {
  countCharacters,
  cleanInvitation,
  cleanLines,
  type Invitation,
  parseInvitation,
  plainAddress,
  formatInvitation
} from '#domain/invitation'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

const NOTHING: Invitation = { from: '', note: '', mail: '', codeFirst: false }
const lan: Invitation = {
  from: 'Cô Lan',
  note: 'Chào bạn,\nbạn làm thử trước buổi thứ Năm nhé.',
  mail: 'lan@truong.example',
  codeFirst: true
}
const WRITTEN =
  '1Q8O0IExhbgpsYW5AdHJ1b25nLmV4YW1wbGUKY29kZQpDaMOgbyBi4bqhbiwKYuG6oW4gbMOgbSB0aOG7rSB0csaw4bubYyBideG7lWkgdGjhu6kgTsSDbSBuaMOpLg'

const anyInvitation = fc.record({
  from: fc.string({ unit: 'binary' }),
  note: fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme' })),
  mail: fc.oneof(fc.emailAddress(), fc.string()),
  codeFirst: fc.boolean()
})

function read(invitation: Invitation): Invitation | undefined {
  const found = parseInvitation(`#invite=${formatInvitation(invitation)}`)
  return found.kind === 'ok' ? found.invitation : undefined
}

describe('what stands in the link', () => {
  it('is a version, the texts by lines, and two letters to check them', () => {
    // Three line breaks are 0A 0A 0A: 000010 100000 101000 001010, the signs 2, 32, 40 and 10: CgoK.
    // 1CgoK has the codes 49, 67, 103, 111 and 75. From 49, times 31 and the next one, always the rest by 2,704:
    // 1,586; 49,269 → 597; 18,618 → 2,394; 74,289 → 1,281. That is 24 × 52 + 33: the letters Y and h.
    expect(formatInvitation(NOTHING)).toBe('1CgoKYh')
  })

  it('is half as long again as the texts in Vietnamese', () => {
    const written = formatInvitation(lan)
    expect(written.slice(0, -2)).toBe(WRITTEN)
    expect(written).toMatch(/[A-Za-z]{2}$/)
    expect(read(lan)).toEqual(lan)
  })

  it('comes back as it was written, for anything that somebody may write', () => {
    fc.assert(
      fc.property(anyInvitation, (invitation) => {
        expect(read(invitation)).toEqual(cleanInvitation(invitation))
      })
    )
  })

  it('is found beside a code, a place in the quiz, and what a chat puts behind it', () => {
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

describe('a link that is not as it was', () => {
  const written = formatInvitation(lan)

  it('has no invitation', () => {
    for (const hash of ['', '#', '#1ABC-DEFG', '#invitation=1CgoKYh', '#at=3&code=10']) {
      expect(parseInvitation(hash)).toEqual({ kind: 'none' })
    }
  })

  it('was cut off, wherever that was', () => {
    const whole = Array.from(written.slice(0, -1), (_, length) => written.slice(0, length)).filter(
      (part) => parseInvitation(`#invite=${part}`).kind !== 'damaged'
    )
    expect(whole).toEqual([])
  })

  it('has one wrong sign', () => {
    const damaged = Array.from(written, (sign, at) =>
      Array.from(written)
        .with(at, sign === 'a' ? 'A' : 'a')
        .join('')
    )
    expect(damaged.filter((one) => parseInvitation(`#invite=${one}`).kind !== 'damaged')).toEqual(
      []
    )
  })

  it('was written in capitals by a program', () => {
    expect(parseInvitation(`#invite=${written.toUpperCase()}`)).toEqual({ kind: 'damaged' })
  })

  it('is of a later version, whatever that will be', () => {
    // The code of 2 is 50 where that of 1 is 49: 31⁴ = 923,521, by 2,704 a rest of 1,457 more. 1,281 + 1,457 = 2,738, the
    // rest 34: the letters A and i.
    expect(parseInvitation('#invite=2CgoKAi')).toEqual({ kind: 'newer' })
    // Nothing at all has the letters A and A.
    expect(parseInvitation('#invite=AA')).toEqual({ kind: 'damaged' })
  })

  it('never throws, and what it gives is clean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof parseInvitation(text).kind).toBe('string')
        expect(typeof parseInvitation(`#invite=${text}`).kind).toBe('string')
      })
    )
  })
})

describe('what somebody else put into a link by hand', () => {
  /** A link with any texts, with the right check. */
  function forged(lines: string): Invitation | undefined {
    const text = `1${encodeBase64(lines)}`
    for (const one of LETTERS) {
      for (const other of LETTERS) {
        const found = parseInvitation(`#invite=${text}${one}${other}`)
        if (found.kind === 'ok') return found.invitation
      }
    }
    return undefined
  }
  const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

  it('is cleaned on reading too', () => {
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
    expect(forged('Lan')).toEqual({ ...NOTHING, from: 'Lan' })
    expect(forged('')).toEqual(NOTHING)
  })

  it('is no longer than it may be', () => {
    const long = forged(`${'n'.repeat(90)}\n${'m'.repeat(99)}@x.vn\ncode\n${'o'.repeat(400)}`)
    expect(long).toEqual({
      from: 'n'.repeat(60),
      mail: '',
      codeFirst: true,
      note: 'o'.repeat(280)
    })
  })
})

describe('a clean text', () => {
  it('is composed, on one line, without signs that nobody sees', () => {
    const from = ' Co\u0302\u00A0\t Lan\n\uFEFF(\u2066tu\u2069  va\u0302\u0301n)\u200D '
    expect(cleanInvitation({ ...NOTHING, from }).from).toBe('Cô Lan (tu vấn)')
  })

  it('has no halves of letters', () => {
    expect(cleanInvitation({ ...NOTHING, from: 'a\uD83Db\uDE00c' }).from).toBe('abc')
    expect(cleanInvitation({ ...NOTHING, from: `${'a'.repeat(59)}😀b` }).from).toBe(
      `${'a'.repeat(59)}😀`
    )
  })

  it('does not grow over its neighbours', () => {
    const from = `q${'\u0323\u0307'.repeat(20)}`
    // A dot below goes before a dot above when they are put in order: three of the twenty below stay.
    expect(cleanInvitation({ ...NOTHING, from }).from).toBe('q\u0323\u0323\u0323')
  })

  it('keeps the lines of a note, up to six', () => {
    expect(cleanLines('\n a \r\nb\u2028c\n\n\n\n d\n')).toBe('a\nb\nc\n\nd')
    expect(cleanLines('1\n2\n3\n4\n5\n6\n7\n\n8')).toBe('1\n2\n3\n4\n5\n6 7 8')
    expect(cleanLines('1\n2\n3\n4\n5\n\n')).toBe('1\n2\n3\n4\n5')
    expect(cleanLines('')).toBe('')
  })

  it('stays as it is when it is cleaned again', () => {
    fc.assert(
      fc.property(anyInvitation, (invitation) => {
        const clean = cleanInvitation(invitation)
        expect(cleanInvitation(clean)).toEqual(clean)
        expect(countCharacters(clean.from)).toBeLessThanOrEqual(60)
        expect(countCharacters(clean.note)).toBeLessThanOrEqual(280)
        expect(clean.note.split('\n').length).toBeLessThanOrEqual(6)
        expect(`${clean.from}${clean.mail}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
      })
    )
  })

  test('an emoji is one character', () => {
    expect(countCharacters('Chào 😀')).toBe(6)
  })
})

describe('one simple e-mail address', () => {
  it.each([
    'lan@truong.example',
    'Co.Lan+quiz@tu-van.truong.edu.vn',
    'a_b-c@xn--bcher-kva.example'
  ])('%s', (address) => {
    expect(plainAddress(` ${address} `)).toBe(address)
  })

  it.each([
    '',
    'lan',
    'lan@truong',
    'lan@@truong.example',
    'lan@truong.example, an@truong.example',
    'lan@truong.example;an@truong.example',
    'lan@truong.example?bcc=an@truong.example',
    'lan@truong.example&cc=x',
    'lan%0A@truong.example',
    '"lan"@truong.example',
    '<lan@truong.example>',
    "l'an@truong.example",
    'lan @truong.example',
    'lan@truong .example',
    'lan@truong.example\nBcc: x',
    'mailto:lan@truong.example',
    'lan@127.0.0.1',
    `${'l'.repeat(90)}@truong.vn1.vn`
  ])('%j is none', (address) => {
    expect(plainAddress(address)).toBe('')
  })
})
