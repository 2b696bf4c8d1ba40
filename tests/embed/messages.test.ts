import { anything, assert, constantFrom, dictionary, oneof, property, string } from 'fast-check'
import { parseFrameMessage } from '#embed/frame-messages'
import {
  DEFAULT_SETTINGS,
  type FrameMessage,
  type HostMessage,
  parseHostMessage,
  toSentMessage
} from '#embed/messages'
import { describe, expect, test } from 'vitest'

// Host pages rely on the format of version 1, so these expectations must never change.

const SENT = { ns: 'front-or-back', v: 1, id: 'a1' }

describe('parseHostMessage', () => {
  test.each<[string, object, HostMessage]>([
    [
      'init, with all settings',
      {
        type: 'init',
        settings: {
          theme: 'dark',
          accent: '#0a6',
          roleLink: 'https://a.example/?q={role}',
          headingLevel: 2
        }
      },
      {
        type: 'init',
        settings: {
          theme: 'dark',
          accent: '#0a6',
          roleLink: 'https://a.example/?q={role}',
          headingLevel: 2
        }
      }
    ],
    ['init, without settings', { type: 'init' }, { type: 'init', settings: DEFAULT_SETTINGS }],
    [
      'theme',
      { type: 'theme', theme: 'light', accent: '' },
      { type: 'theme', theme: 'light', accent: '' }
    ],
    ['lang', { type: 'lang', lang: 'vi' }, { type: 'lang', lang: 'vi' }]
  ])('parses %s', (_, message, parsed) => {
    expect(parseHostMessage({ ...SENT, ...message }, 'a1')).toEqual(parsed)
  })

  test.each([
    ['a message of another version', { ...SENT, v: 2, type: 'init' }],
    ['a message of another namespace', { ...SENT, ns: 'other', type: 'init' }],
    ['a message for another frame', { ...SENT, id: 'b2', type: 'init' }],
    ['a message of an unknown type', { ...SENT, type: 'answers' }],
    [
      'a message that only a frame may send',
      { ...SENT, type: 'share', verdict: 'front', roles: [] }
    ],
    ['a message lang whose language is no text', { ...SENT, type: 'lang', lang: 7 }],
    ['a text', 'init'],
    ['null', null]
  ])('returns undefined for %s', (_, message) => {
    expect(parseHostMessage(message, 'a1')).toBeUndefined()
  })

  test('replaces each invalid setting by its default', () => {
    const settings = { theme: 'pink', accent: 'x'.repeat(3000), roleLink: 5, headingLevel: 9 }
    expect(parseHostMessage({ ...SENT, type: 'init', settings }, 'a1')).toEqual({
      type: 'init',
      settings: DEFAULT_SETTINGS
    })
  })
})

describe('parseFrameMessage', () => {
  const roles = [{ soc: '43-4171.00', name: 'Receptionist' }]

  test.each<[FrameMessage]>([
    [{ type: 'ready' }],
    [{ type: 'resize', height: 700 }],
    [{ type: 'progress', step: 3, total: 28 }],
    [{ type: 'complete' }],
    [{ type: 'share', verdict: 'front', roles }],
    [{ type: 'share', verdict: 'front', roles, code: '1ABC' }]
  ])('parses %j as toSentMessage writes it', (message) => {
    expect(toSentMessage('a1', message)).toEqual({ ...SENT, ...message })
    expect(parseFrameMessage(toSentMessage('a1', message), 'a1')).toEqual(message)
  })

  test('drops unknown fields and invalid roles', () => {
    const message = { ...SENT, type: 'complete', code: '1ABC', answers: [1, 2] }
    expect(parseFrameMessage(message, 'a1')).toEqual({ type: 'complete' })
    const share = {
      ...SENT,
      type: 'share',
      verdict: 'front',
      roles: [{ ...roles[0], secret: 1 }, 'x', null]
    }
    expect(parseFrameMessage(share, 'a1')).toEqual({ type: 'share', verdict: 'front', roles })
  })

  test.each([
    [{ ...SENT, type: 'resize', height: -1 }],
    [{ ...SENT, type: 'resize', height: '700' }],
    [{ ...SENT, type: 'resize', height: Number.NaN }],
    [{ ...SENT, type: 'progress', step: 1 }],
    [{ ...SENT, type: 'share', verdict: 7, roles: [] }],
    [{ ...SENT, type: 'share', verdict: 'front' }],
    [{ ...SENT, type: 'init', settings: {} }]
  ])('returns undefined for %j', (message) => {
    expect(parseFrameMessage(message, 'a1')).toBeUndefined()
  })
})

test('neither parser throws, whatever the message', () => {
  const almostValid = dictionary(
    constantFrom(
      'ns',
      'v',
      'id',
      'type',
      'settings',
      'theme',
      'height',
      'step',
      'total',
      'roles',
      'verdict',
      'lang'
    ),
    oneof(
      anything({ withNullPrototype: true, withBigInt: true }),
      constantFrom('front-or-back', 1, 'a1', 'init', 'share', 'resize')
    )
  )
  assert(
    property(oneof(anything({ withNullPrototype: true }), almostValid), string(), (data, id) => {
      parseHostMessage(data, id)
      parseFrameMessage(data, id)
    }),
    { numRuns: 3000 }
  )
})
