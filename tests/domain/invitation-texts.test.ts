import { countCharacters, cleanInvitation, cleanLines, plainAddress } from '#domain/invitation'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { anyInvitation, NO_TEXTS } from './support/invitations.ts'

describe('a clean text', () => {
  it('is composed (NFC), on one line, without invisible characters', () => {
    const from = ' Co\u0302\u00A0\t Lan\n\uFEFF(\u2066tu\u2069  va\u0302\u0301n)\u200D '
    expect(cleanInvitation({ ...NO_TEXTS, from }).from).toBe('Cô Lan (tu vấn)')
  })

  it('has no unpaired surrogates, and is not cut inside a character', () => {
    expect(cleanInvitation({ ...NO_TEXTS, from: 'a\uD83Db\uDE00c' }).from).toBe('abc')
    expect(cleanInvitation({ ...NO_TEXTS, from: `${'a'.repeat(59)}😀b` }).from).toBe(
      `${'a'.repeat(59)}😀`
    )
  })

  it('does not end with a space where it is cut', () => {
    expect(cleanInvitation({ ...NO_TEXTS, from: `${'a'.repeat(59)} b` }).from).toBe('a'.repeat(59))
  })

  it('has three combining marks on a letter at most', () => {
    const from = `q${'\u0323\u0307'.repeat(20)}`
    // NFC orders the twenty dots below before the twenty above, so the first three are dots below.
    expect(cleanInvitation({ ...NO_TEXTS, from }).from).toBe('q\u0323\u0323\u0323')
  })

  it('has six lines in a note at most, the rest joined to the sixth', () => {
    expect(cleanLines('\n a \r\nb\u2028c\n\n\n\n d\n')).toBe('a\nb\nc\n\nd')
    expect(cleanLines('1\n2\n3\n4\n5\n6\n7\n\n8')).toBe('1\n2\n3\n4\n5\n6 7 8')
    expect(cleanLines('1\n2\n3\n4\n5\n\n')).toBe('1\n2\n3\n4\n5')
    expect(cleanLines('')).toBe('')
    expect(cleanLines('a\vVy\fb')).toBe('a\nVy\nb')
  })

  it('does not change if it is cleaned again, and is within all limits', () => {
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

  test('an emoji counts as one character', () => {
    expect(countCharacters('Chào 😀')).toBe(6)
  })
})

describe('a simple e-mail address', () => {
  it.each([
    'lan@truong.example',
    'Co.Lan+quiz@tu-van.truong.edu.vn',
    'a_b-c@xn--bcher-kva.example',
    // A top-level domain of one letter, with a digit before or after it.
    'lan@truong.e',
    'lan@truong.1e',
    'lan@truong.e1',
    // 100 characters
    `${'l'.repeat(85)}@truong.example`
  ])('is accepted: %s', (address) => {
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
    // 101 characters
    `${'l'.repeat(86)}@truong.example`,
    `${'l'.repeat(90)}@truong.vn1.vn`
  ])('is not accepted: %j', (address) => {
    expect(plainAddress(address)).toBe('')
  })
})
