import { anything, assert, constantFrom, dictionary, oneof, property, string } from 'fast-check'
import { parseFrameMessage } from '#embed/frame-messages'
import {
  DEFAULT_SETTINGS,
  type FrameMessage,
  type HostMessage,
  parseHostMessage,
  addressed
} from '#embed/messages'
import { describe, expect, test } from 'vitest'

// The shapes of version 1 are a promise to every page that listens: what is written here stays.

const SENT = { ns: 'front-or-back', v: 1, id: 'a1' }

describe('what the host says', () => {
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
    ['init, with nothing', { type: 'init' }, { type: 'init', settings: DEFAULT_SETTINGS }],
    [
      'theme',
      { type: 'theme', theme: 'light', accent: '' },
      { type: 'theme', theme: 'light', accent: '' }
    ],
    ['lang', { type: 'lang', lang: 'vi' }, { type: 'lang', lang: 'vi' }]
  ])('%s', (_, message, read) => {
    expect(parseHostMessage({ ...SENT, ...message }, 'a1')).toEqual(read)
  })

  test.each([
    ['of another version', { ...SENT, v: 2, type: 'init' }],
    ['of another name', { ...SENT, ns: 'other', type: 'init' }],
    ['for another frame', { ...SENT, id: 'b2', type: 'init' }],
    ['of a kind that nobody knows', { ...SENT, type: 'answers' }],
    ['that only a frame may say', { ...SENT, type: 'share', verdict: 'front', roles: [] }],
    ['without a language', { ...SENT, type: 'lang', lang: 7 }],
    ['a text', 'init'],
    ['nothing', null]
  ])('a message %s is none', (_, message) => {
    expect(parseHostMessage(message, 'a1')).toBeUndefined()
  })

  test('a setting that is none is as usual, and the others stand', () => {
    const settings = { theme: 'pink', accent: 'x'.repeat(3000), roleLink: 5, headingLevel: 9 }
    expect(parseHostMessage({ ...SENT, type: 'init', settings }, 'a1')).toEqual({
      type: 'init',
      settings: DEFAULT_SETTINGS
    })
  })
})

describe('what the frame says', () => {
  const roles = [{ soc: '43-4171.00', name: 'Receptionist' }]

  test.each<[FrameMessage]>([
    [{ type: 'ready' }],
    [{ type: 'resize', height: 700 }],
    [{ type: 'progress', step: 3, total: 28 }],
    [{ type: 'complete' }],
    [{ type: 'share', verdict: 'front', roles }],
    [{ type: 'share', verdict: 'front', roles, code: '1ABC' }]
  ])('%j', (message) => {
    expect(addressed('a1', message)).toEqual({ ...SENT, ...message })
    expect(parseFrameMessage(addressed('a1', message), 'a1')).toEqual(message)
  })

  test('what else is in a message does not come through', () => {
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
  ])('%j is none', (message) => {
    expect(parseFrameMessage(message, 'a1')).toBeUndefined()
  })
})

test('whatever arrives, on either side, nothing throws', () => {
  const nearly = dictionary(
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
    property(oneof(anything({ withNullPrototype: true }), nearly), string(), (data, id) => {
      parseHostMessage(data, id)
      parseFrameMessage(data, id)
    }),
    { numRuns: 3000 }
  )
})
