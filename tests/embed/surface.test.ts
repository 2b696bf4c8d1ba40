import { readFileSync } from 'node:fs'
import { HARDEST_TINT } from '#embed/accent-on'
import {
  type Colour,
  contrastRatio,
  formatColour,
  mixed,
  movedTowards,
  parseColour
} from '#embed/colour'
import { readableSurface, SCHEMES } from '#embed/surface'
import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lightColours } from '../../integrations/pictures/light-colours.ts'

describe('colours', () => {
  test('mixed takes each part from between the two colours', () => {
    // 10 + 0.25 · (110 − 10) = 35; 200 + 0.25 · (0 − 200) = 150; 7 stays.
    expect(mixed([10, 200, 7], [110, 0, 7], 0.25)).toEqual([35, 150, 7])
  })

  test('movedTowards returns the first step that passes, the colour itself, or the end', () => {
    const above = (least: number) => (colour: Colour) => colour[0] >= least
    // Steps of (100 − 0) / 50 = 2.
    expect(movedTowards([100, 0, 0], [0, 0, 0], above(5))).toEqual([6, 0, 0])
    expect(movedTowards([100, 0, 0], [9, 0, 0], above(5))).toEqual([9, 0, 0])
    expect(movedTowards([100, 0, 0], [0, 0, 0], above(200))).toEqual([100, 0, 0])
  })

  test('formatColour writes two digits for each part', () => {
    expect(formatColour([0, 10, 255])).toBe('#000aff')
  })
})

describe('readableSurface', () => {
  test('keeps a surface on which our text is readable, with cards and lines made from it', () => {
    // Card: 234 + 0.6 · 21 = 246.6; 242 + 0.6 · 13 = 249.8; 255.
    // Line: 234 − 0.14 · 192 = 207.1; 242 − 0.14 · 207 = 213.0; 255 − 0.14 · 227 = 223.2.
    // Our border has 3.7 on it, which is more than 3.
    expect(readableSurface([234, 242, 255], 'light')).toEqual({
      paper: '#eaf2ff',
      card: '#f7faff',
      line: '#cfd5df',
      lineStrong: '#8a7963',
      changed: false
    })
  })

  test('moves mid grey towards white in the light scheme, towards black in the dark one', () => {
    // Our front colour has a luminance of 0.1178, so the surface needs 4.5 · 0.1678 − 0.05 = 0.705:
    // that of a grey of 219 (0.708), where a grey of 217 has 0.694. Steps of 127 / 50 = 2.54:
    // 128 + 36 · 2.54 = 219.44, 128 + 35 · 2.54 = 216.9.
    const light = readableSurface([128, 128, 128], 'light')
    expect(light).toMatchObject({ paper: '#dbdbdb', changed: true })
    // Our soft text has 0.4491, so a card may have 0.4991 / 4.5 − 0.05 = 0.0609: a grey of 69
    // (0.0595) and not of 70 (0.0612). 128 − 27 · 2.56 = 58.9 makes a card of 59 + 0.05 · 196 = 68.8;
    // 128 − 26 · 2.56 = 61.4 one of 70.7.
    const dark = readableSurface([128, 128, 128], 'dark')
    expect(dark).toMatchObject({ paper: '#3b3b3b', card: '#454545', changed: true })
  })

  test('moves white to a dark surface in the dark scheme, and black to a light one', () => {
    const dark = parseColour(readableSurface([255, 255, 255], 'dark').paper)
    expect(Math.max(...(dark ?? [255]))).toBeLessThan(64)
    const light = parseColour(readableSurface([0, 0, 0], 'light').paper)
    expect(Math.min(...(light ?? [0]))).toBeGreaterThan(200)
  })

  test('gives any colour AA contrast with our texts, and 3 with the borders of controls', () => {
    assert(
      property(
        integer({ min: 0, max: 0xffffff }),
        constantFrom('light', 'dark'),
        (number, scheme) => {
          const colour: Colour = [number >> 16, (number >> 8) & 255, number & 255]
          const surface = readableSurface(colour, scheme)
          const border = parsed(surface.lineStrong)
          for (const behind of [parsed(surface.paper), parsed(surface.card)]) {
            for (const text of SCHEMES[scheme].texts)
              expect(contrastRatio(text, behind)).toBeGreaterThanOrEqual(4.5)
            expect(contrastRatio(border, behind)).toBeGreaterThanOrEqual(3)
          }
        }
      )
    )
  })
})

const css = readFileSync('src/styles/colours.css', 'utf8')
const light = lightColours(css)
const dark = lightColours(css.slice(css.indexOf('@media')).replace(/:not\(.*\)/, ''))

test.each([
  ['light', light],
  ['dark', dark]
] as const)('the colours of the %s scheme are those of the style sheet', (scheme, colours) => {
  const of = (...names: readonly string[]) => names.map((name) => colours.get(name))
  const { ink, texts, lineStrong } = SCHEMES[scheme]
  expect(texts.map(formatColour)).toEqual(of('ink', 'soft', 'front', 'back'))
  expect([ink, lineStrong].map(formatColour)).toEqual(of('ink', 'line-strong'))
  // The hardest tint is the one with the least contrast to the ink.
  const contrasts = ['front-tint', 'middle-tint', 'back-tint', 'paper', 'card'].map((name) => {
    const text = colours.get(name) ?? ''
    return [contrastRatio(ink, parsed(text)), text] as const
  })
  const [hardest] = contrasts.toSorted(([first], [second]) => first - second)
  expect(hardest?.[1]).toBe(HARDEST_TINT[scheme])
})

function parsed(text: string): Colour {
  const colour = parseColour(text)
  if (!colour) throw new Error(`Expected a colour, found ${text}.`)
  return colour
}
