import { BACKGROUNDS } from '#embed/accent-on'
import {
  appearanceOf,
  parseDensity,
  parseRadius,
  type RequestedAppearance,
  type ShownAppearance
} from '#embed/appearance-of'
import { contrastRatio, parseColour } from '#embed/colour'
import { assert, constantFrom, integer, oneof, property, record, string } from 'fast-check'
import { describe, expect, test } from 'vitest'

test.each([
  ['0', 0],
  ['24', 24],
  [' 8 ', 8],
  ['25', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['8px', undefined],
  ['1e1', undefined],
  ['８', undefined],
  ['', undefined]
])('parses the radius %j as %j', (text, pixels) => {
  expect(parseRadius(text)).toBe(pixels)
})

test.each([
  ['compact', 'compact'],
  [' comfortable ', 'comfortable'],
  ['dense', undefined],
  ['Compact', undefined],
  ['', undefined]
])('parses the density %j as %j', (text, density) => {
  expect(parseDensity(text)).toBe(density)
})

describe('appearanceOf', () => {
  test('without texts, changes nothing', () => {
    const nothing = { properties: {}, density: 'comfortable', warnings: [] }
    expect(appearanceOf({ accent: '' }, 'light')).toEqual(nothing)
    const empty = { accent: '', font: '', radius: '', surface: '', density: '' }
    expect(appearanceOf(empty, 'dark')).toEqual(nothing)
  })

  test('writes each valid text as a custom property of our own', () => {
    const requested = {
      accent: '#004d40',
      font: 'Georgia, serif',
      radius: '0',
      surface: '#FFF',
      density: 'compact'
    }
    expect(appearanceOf(requested, 'light')).toEqual({
      properties: {
        '--sans': '"Georgia", serif',
        '--serif': '"Georgia", serif',
        '--radius': '0px',
        '--paper': '#ffffff',
        '--card': '#ffffff',
        // 255 − 0.14 · (255 − 42) = 225.2; 255 − 0.14 · 220 = 224.2; 255 − 0.14 · 227 = 223.2.
        '--line': '#e1e0df',
        '--line-strong': '#8a7963',
        '--accent': '#004d40'
      },
      density: 'compact',
      warnings: []
    })
  })

  test('ignores each invalid text with a warning', () => {
    const requested = {
      accent: 'mint',
      font: 'url(x)',
      radius: '2em',
      surface: 'white',
      density: 'dense'
    }
    expect(appearanceOf(requested, 'light')).toEqual({
      properties: {},
      density: 'comfortable',
      warnings: [
        'accent="mint" is not a hexadecimal colour such as #00aa66, so it is ignored.',
        'font="url(x)" is not a list of font names such as Georgia, serif, so it is ignored.',
        'radius="2em" is not a whole number of pixels from 0 to 24, so it is ignored.',
        'surface="white" is not a hexadecimal colour such as #ffffff, so it is ignored.',
        'density="dense" is not compact or comfortable, so it is ignored.'
      ]
    })
  })

  test('says which surface is used instead', () => {
    const { warnings } = appearanceOf({ accent: '', surface: '#808080' }, 'light')
    expect(warnings).toEqual([
      'surface="#808080" has too little contrast with our text; the light theme uses #dbdbdb instead.'
    ])
  })

  test('computes the accent against the surface that is shown', () => {
    // On our own paper and tints, this accent is readable: its luminance is 0.1274, and our darkest
    // background, #f8ddcc, has 0.7603: 0.8103 / 0.1774 = 4.57. On #dbdbdb with 0.7084 it has
    // 0.7584 / 0.1774 = 4.28, too little.
    const accent = '#646464'
    expect(appearanceOf({ accent }, 'light').properties['--accent']).toBe(accent)
    const onGrey = appearanceOf({ accent, surface: '#dbdbdb' }, 'light')
    // One step of 2% towards black gives 98 and a contrast of 4.41, two give 96 and 4.54.
    expect(onGrey.properties['--accent']).toBe('#606060')
    expect(onGrey.warnings).toEqual([
      'accent="#646464" has too little contrast with our background; the light theme uses #606060 instead.'
    ])
  })

  test('gives accent and surface AA contrast together, whatever they are', () => {
    assert(
      property(colours, colours, schemes, (accent, surface, scheme) => {
        const { properties } = appearanceOf({ accent, surface }, scheme)
        for (const behind of ['--paper', '--card']) {
          const ratio = contrastOf(properties['--accent'], properties[behind])
          expect(ratio).toBeGreaterThanOrEqual(4.5)
        }
      })
    )
  })

  test('without a surface, the accent has AA contrast with our own', () => {
    assert(
      property(colours, schemes, (accent, scheme) => {
        const { properties } = appearanceOf({ accent }, scheme)
        for (const behind of BACKGROUNDS[scheme]) {
          expect(contrastOf(properties['--accent'], behind)).toBeGreaterThanOrEqual(4.5)
        }
      })
    )
  })
})

describe('whatever a host sends', () => {
  test.each([
    'red;}body{display:none',
    '#fff;}body{display:none',
    '#fff url(https://a.example/x)',
    'url(https://a.example/x)',
    'url("//a.example")',
    'expression(alert(1))',
    '</style><script>alert(1)</script>',
    '8px;background:url(x)',
    'serif\n}body{display:none}',
    'se\\72if',
    '"Georgia\\"',
    'Georgia", url("x',
    'var(--serif)',
    'compact"][x="',
    'calc(1px)',
    '/**/serif',
    '!important',
    '\u0000'
  ])('%j changes nothing', (text) => {
    const shown = appearanceOf(
      { accent: text, font: text, radius: text, surface: text, density: text },
      'light'
    )
    expect(shown.properties).toEqual({})
    expect(shown.density).toBe('comfortable')
    expect(shown.warnings.length).toBe(5)
  })

  test('only values of the checked forms reach a style', () => {
    const pieces = [
      '"',
      "'",
      ',',
      ';',
      '}',
      '\\',
      '\n',
      '(',
      ')',
      '/*',
      'url(',
      'serif',
      '#fff',
      '8',
      ' '
    ]
    const texts = oneof(
      string({ unit: 'binary', maxLength: 120 }),
      string({ unit: constantFrom(...pieces), maxLength: 20 }),
      constantFrom('Georgia, serif', '#808080', '24', 'compact')
    )
    const looks = record({
      accent: texts,
      font: texts,
      radius: texts,
      surface: texts,
      density: texts
    })
    assert(
      property(looks, schemes, (requested: RequestedAppearance, scheme) => {
        expectCheckedForms(appearanceOf(requested, scheme))
      }),
      { numRuns: 500 }
    )
  })
})

const schemes = constantFrom('light', 'dark')
const colours = integer({ min: 0, max: 0xffffff }).map(
  (number) => `#${number.toString(16).padStart(6, '0')}`
)

/** What each property may look like. */
const COLOUR = /^#[\da-f]{6}$/
const FONT = /^("[\p{L}\p{M}\p{Nd} -]+"|[a-zA-Z-]+)(, ("[\p{L}\p{M}\p{Nd} -]+"|[a-zA-Z-]+)){0,6}$/u
const FORMS: Readonly<Record<string, RegExp>> = {
  '--sans': FONT,
  '--serif': FONT,
  '--radius': /^(1?\d|2[0-4])px$/,
  '--paper': COLOUR,
  '--card': COLOUR,
  '--line': COLOUR,
  '--line-strong': COLOUR,
  '--accent': COLOUR
}

function expectCheckedForms({ properties, density }: ShownAppearance): void {
  for (const [name, value] of Object.entries(properties)) expect(value).toMatch(FORMS[name] ?? /^$/)
  expect(['comfortable', 'compact']).toContain(density)
}

function contrastOf(first = '', second = ''): number {
  const [one, other] = [parseColour(first), parseColour(second)]
  if (!one || !other) throw new Error(`Expected two colours, found ${first} and ${second}.`)
  return contrastRatio(one, other)
}
