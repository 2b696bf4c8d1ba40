import { DEFAULT_SETTINGS } from '#embed/messages'
import { parseFrameAddress, formatFrameAddress } from '#embed/settings'
import { expect, test } from 'vitest'

const plain = { settings: DEFAULT_SETTINGS, id: '', secret: '', host: undefined }

test.each([
  ['', plain],
  ['#', plain],
  ['#12H7-EY82', plain],
  ['#?id=a1&theme=dark', { ...plain, id: 'a1', settings: { ...DEFAULT_SETTINGS, theme: 'dark' } }],
  // WordPress appends `#?secret=…` to whatever the address contains.
  ['#?secret=xyz', { ...plain, secret: 'xyz' }],
  [
    '#12H7-EY82?theme=light#?secret=xyz',
    { ...plain, secret: 'xyz', settings: { ...DEFAULT_SETTINGS, theme: 'light' } }
  ],
  ['#?theme=pink&headingLevel=12&utm_source=mail', plain],
  ['#?host=https%3A%2F%2Fboard.example', { ...plain, host: 'https://board.example' }]
])('parses %j', (hash, address) => {
  expect(parseFrameAddress(hash)).toEqual(address)
})

test('parseFrameAddress parses what formatFrameAddress writes', () => {
  const address = {
    settings: {
      theme: 'dark',
      accent: '#0a6',
      roleLink: 'https://board.example/search?q={role}&x=1#top',
      headingLevel: 3
    },
    id: 'a1',
    secret: 's?&#',
    host: 'https://board.example'
  } as const
  expect(parseFrameAddress(`#?${formatFrameAddress(address)}`)).toEqual(address)
  expect(formatFrameAddress(plain)).toBe('')
})
